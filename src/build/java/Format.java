import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Holds the Java sources to google-java-format.
 *
 * <p>Arguments: {@code check} or {@code mend}, and the file that names the unformatted sources
 * after a check and is missing if there are none. A failing exit code would bury the list under
 * Maven's stack trace, so the next step of the build reads that file instead.
 */
final class Format {
  public static void main(String[] arguments) throws IOException {
    boolean mend = arguments[0].equals("mend");
    Path report = Path.of(arguments[1]);
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    List<String> different =
        sources.parallelStream()
            .map(file -> differing(file, mend))
            .filter(Objects::nonNull)
            .toList();
    different.forEach(System.out::println);
    System.out.printf(
        "%d of %d Java files %s.%n",
        different.size(), sources.size(), mend ? "were formatted anew" : "are not formatted");
    if (mend || different.isEmpty()) {
      Files.deleteIfExists(report);
    } else {
      Files.write(report, different);
    }
  }

  private static String differing(Path file, boolean mend) {
    try {
      String before = Files.readString(file);
      String tidy = RemoveUnusedImports.removeUnusedImports(before);
      tidy = ImportOrderer.reorderImports(tidy, Style.GOOGLE);
      String after = new Formatter().formatSource(tidy);
      if (after.equals(before)) {
        return null;
      }
      if (mend) {
        Files.writeString(file, after);
      }
      return file.toString();
    } catch (Exception unreadable) {
      return file + ": " + unreadable.getMessage();
    }
  }
}
