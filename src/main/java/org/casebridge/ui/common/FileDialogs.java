package org.casebridge.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks with the dialogs of the system; remembers the folder while the program runs. */
public final class FileDialogs implements FileAsk {
  private final Supplier<? extends @Nullable Window> owner;
  private @Nullable Path lastFolder;

  /**
   * Makes dialogs.
   *
   * @param owner the window they belong to, asked each time; null for none
   */
  public FileDialogs(Supplier<? extends @Nullable Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> open(String title, List<Kind> kinds) {
    return chosen(chooser(title, kinds).showOpenDialog(owner.get()));
  }

  @Override
  public List<Path> openMany(String title, List<Kind> kinds) {
    List<File> files = chooser(title, kinds).showOpenMultipleDialog(owner.get());
    return files == null
        ? List.of()
        : files.stream().map(this::chosen).flatMap(Optional::stream).toList();
  }

  @Override
  public Optional<Path> save(String title, String suggestedName, List<Kind> kinds) {
    FileChooser chooser = chooser(title, kinds);
    chooser.setInitialFileName(suggestedName);
    return chosen(chooser.showSaveDialog(owner.get()));
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    if (lastFolder != null && Files.isDirectory(lastFolder)) {
      chooser.setInitialDirectory(lastFolder.toFile());
    }
    return chosen(chooser.showDialog(owner.get()));
  }

  private FileChooser chooser(String title, List<Kind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    for (Kind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
    }
    // A folder that is gone makes the dialog throw.
    if (lastFolder != null && Files.isDirectory(lastFolder)) {
      chooser.setInitialDirectory(lastFolder.toFile());
    }
    return chooser;
  }

  private Optional<Path> chosen(@Nullable File file) {
    if (file == null) {
      return Optional.empty();
    }
    Path path = file.toPath();
    lastFolder = Files.isDirectory(path) ? path : path.getParent();
    return Optional.of(path);
  }
}
