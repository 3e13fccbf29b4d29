package org.casebridge.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.ShortcutSheet;

/** The keys, as the list under "?" tells them. */
final class Shortcuts {
  private Shortcuts() {}

  static ShortcutSheet sheet() {
    Messages messages = Messages.of("shell");
    Keys anywhere = new Keys();
    anywhere.add("Ctrl+1 … 5", messages.get("keys.places"));
    anywhere.add("Ctrl+F", messages.get("keys.search"));
    anywhere.add("Ctrl+Z", messages.get("keys.undo"));
    anywhere.add("Ctrl+Shift+Z", messages.get("keys.redo"));
    anywhere.add("Ctrl+O", messages.get("keys.open"));
    anywhere.add("Ctrl+W", messages.get("keys.close"));
    anywhere.add("Ctrl+Plus", messages.get("keys.larger"));
    anywhere.add("Ctrl+Minus", messages.get("keys.smaller"));
    anywhere.add("Ctrl+0", messages.get("keys.usual"));
    anywhere.add("?", messages.get("keys.shortcuts"));
    Keys cases = new Keys();
    cases.add("Ctrl+N", messages.get("keys.new.case"));
    cases.add("Alt+Up", messages.get("keys.up"));
    cases.add("Alt+Down", messages.get("keys.down"));
    cases.add("Delete", messages.get("keys.delete"));
    cases.add("Ctrl+C", messages.get("keys.copy"));
    cases.add("Enter", messages.get("keys.enter"));
    cases.add("Shift+F10", messages.get("keys.menu"));
    cases.add("Esc", messages.get("keys.escape"));
    return new ShortcutSheet(
        List.of(
            new ShortcutSheet.Group(messages.get("keys.anywhere"), anywhere.list),
            new ShortcutSheet.Group(messages.get("keys.items"), cases.list)));
  }

  private static final class Keys {
    private final List<ShortcutSheet.Shortcut> list = new ArrayList<>();
    private final boolean mac =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    void add(String keys, String what) {
      list.add(new ShortcutSheet.Shortcut(mac ? keys.replace("Ctrl", "⌘") : keys, what));
    }
  }
}
