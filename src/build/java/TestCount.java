import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sums up Surefire's reports in one line, the last that a build prints about its tests. */
final class TestCount {
  private static final Pattern SUITE = Pattern.compile("<testsuite\\s[^>]*>", Pattern.DOTALL);

  public static void main(String[] arguments) throws IOException {
    Path reports = Path.of(arguments[0]);
    if (!Files.isDirectory(reports)) {
      System.out.println("Tests: none were run.");
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(reports)) {
      files = all.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).toList();
    }
    int tests = 0;
    int failed = 0;
    int skipped = 0;
    double seconds = 0;
    for (Path file : files) {
      Matcher suite = SUITE.matcher(Files.readString(file));
      if (suite.find()) {
        tests += (int) number(suite.group(), "tests");
        failed += (int) (number(suite.group(), "failures") + number(suite.group(), "errors"));
        skipped += (int) number(suite.group(), "skipped");
        seconds += number(suite.group(), "time");
      }
    }
    System.out.printf(
        Locale.ROOT,
        "Tests: %d passed, %d failed, %d skipped, in %d classes and %.0f s.%n",
        tests - failed - skipped,
        failed,
        skipped,
        files.size(),
        seconds);
  }

  private static double number(String suite, String attribute) {
    Matcher value = Pattern.compile("\\s" + attribute + "=\"([0-9.,]+)\"").matcher(suite);
    return value.find() ? Double.parseDouble(value.group(1).replace(",", "")) : 0;
  }
}
