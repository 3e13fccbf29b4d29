package org.casebridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void readsWhatItKept() {
    SettingsFile settings = new SettingsFile(folder.resolve("deep/er/settings.properties"));
    Map<String, String> facts = Map.of("a", "1", "path", "C:\\Fälle\\ኢጃኩ.casebridge", "empty", "");
    settings.write(facts);
    assertThat(settings.read()).isEqualTo(facts);
  }

  @Test
  void startsEmptyWhereThereIsNothingOrRubbish() throws IOException {
    Path file = folder.resolve("settings.properties");
    assertThat(new SettingsFile(file).read()).isEmpty();
    Files.write(file, new byte[] {(byte) 0xC3, 0x28, '\\', 'u', 'z', 'z'});
    assertThat(new SettingsFile(file).read()).isEmpty();
    Files.writeString(file, "a=\\uZZZZ");
    assertThat(new SettingsFile(file).read()).isEmpty();
  }

  @Test
  void losesNothingElseWhereItCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    new SettingsFile(file.resolve("settings.properties")).write(Map.of("a", "1"));
    assertThat(file).isEmptyFile();
  }

  @Test
  void aWriteThatFailsLeavesWhatWasKept() throws IOException {
    Path file = folder.resolve("settings.properties");
    SettingsFile settings = new SettingsFile(file);
    settings.write(Map.of("a", "1"));
    // Where the new ones are written first, nothing can be written.
    Files.createDirectory(folder.resolve("settings.properties.part"));
    settings.write(Map.of("a", "2"));
    assertThat(settings.read()).isEqualTo(Map.of("a", "1"));
  }

  @Test
  void followsTheCustomsOfEachSystem() {
    Path home = Path.of("/home/ada");
    assertThat(SettingsFile.folder("Linux", home, Map.of()))
        .isEqualTo(Path.of("/home/ada/.config/casebridge"));
    assertThat(SettingsFile.folder("Linux", home, Map.of("XDG_CONFIG_HOME", "/conf")))
        .isEqualTo(Path.of("/conf/casebridge"));
    assertThat(SettingsFile.folder("Linux", home, Map.of("XDG_CONFIG_HOME", "relative")))
        .isEqualTo(Path.of("/home/ada/.config/casebridge"));
    assertThat(SettingsFile.folder("Windows 11", home, Map.of("APPDATA", "/roaming")))
        .isEqualTo(Path.of("/roaming/Casebridge"));
    assertThat(SettingsFile.folder("Mac OS X", home, Map.of()))
        .isEqualTo(Path.of("/home/ada/Library/Application Support/Casebridge"));
  }
}
