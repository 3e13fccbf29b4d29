package org.casebridge.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.casebridge.app.port.Settings;
import org.jspecify.annotations.Nullable;

/** Settings as a properties file in the folder where the system wants them. */
public final class SettingsFile implements Settings {
  /** Names another file, for tests and for portable use. */
  public static final String OVERRIDE = "casebridge.settings";

  private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
  private static final long LARGEST = 1 << 20;

  private final Path path;

  /**
   * Keeps settings in a file.
   *
   * @param path the file, which need not be there yet, nor its folder
   */
  public SettingsFile(Path path) {
    this.path = path;
  }

  /** The file of this user on this machine. */
  public static SettingsFile usual() {
    String override = System.getProperty(OVERRIDE);
    return new SettingsFile(
        override != null
            ? Path.of(override)
            : folder(
                    System.getProperty("os.name", ""),
                    Path.of(System.getProperty("user.home", ".")),
                    System.getenv())
                .resolve("settings.properties"));
  }

  /** The folder for settings, by the customs of each system. */
  static Path folder(String system, Path home, Map<String, String> environment) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming"))
          .resolve("Casebridge");
    }
    if (os.startsWith("mac")) {
      return home.resolve("Library/Application Support/Casebridge");
    }
    return absolute(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
        .resolve("casebridge");
  }

  // The XDG specification says that a relative path is to be passed over.
  private static Path absolute(@Nullable String given, Path otherwise) {
    if (given == null || given.isBlank()) {
      return otherwise;
    }
    Path path = Path.of(given);
    return path.isAbsolute() ? path : otherwise;
  }

  @Override
  public Map<String, String> read() {
    Map<String, String> facts = new HashMap<>();
    try {
      if (Files.isRegularFile(path) && Files.size(path) <= LARGEST) {
        Properties kept = new Properties();
        kept.load(new StringReader(Files.readString(path)));
        kept.stringPropertyNames().forEach(name -> facts.put(name, kept.getProperty(name)));
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      LOG.log(Level.INFO, "settings cannot be read: {0}", unreadable.getClass().getName());
    }
    return facts;
  }

  @Override
  public void write(Map<String, String> facts) {
    Path folder = path.toAbsolutePath().getParent();
    Path part = path.resolveSibling(path.getFileName() + ".part");
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Properties kept = new Properties();
      kept.putAll(facts);
      StringWriter text = new StringWriter();
      kept.store(text, null);
      Files.writeString(part, text.toString());
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      LOG.log(Level.INFO, "settings cannot be kept: {0}", unwritable.getClass().getName());
    }
  }

  @Override
  public String place() {
    return path.toAbsolutePath().toString();
  }
}
