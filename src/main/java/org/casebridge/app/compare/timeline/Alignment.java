package org.casebridge.app.compare.timeline;

/** What histories are aligned on. */
public sealed interface Alignment {
  /** Each case by its own order, all beginning together. */
  record ByOrder() implements Alignment {}

  /** All cases by date. */
  record ByDate() implements Alignment {}

  /**
   * Each case by its own order, all meeting at the first event of a type.
   *
   * @param eventTypeCode the type's code, e.g. {@code mediator_left}
   */
  record OnEvent(String eventTypeCode) implements Alignment {}

  /** The stable key, as a comparison keeps it: {@code order}, {@code date}, {@code event:…}. */
  default String key() {
    return switch (this) {
      case ByOrder _ -> "order";
      case ByDate _ -> "date";
      case OnEvent(String code) -> "event:" + code;
    };
  }

  /** The alignment of a key; by order where the key is empty or unknown. */
  static Alignment parse(String key) {
    String event = "event:";
    if (key.startsWith(event) && key.length() > event.length()) {
      return new OnEvent(key.substring(event.length()));
    }
    return key.equals("date") ? new ByDate() : new ByOrder();
  }
}
