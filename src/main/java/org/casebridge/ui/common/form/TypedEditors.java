package org.casebridge.ui.common.form;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.PartialDate;
import org.jspecify.annotations.Nullable;

/** The editors of values that are typed. */
final class TypedEditors {
  /** The most characters a field takes; a source's text has its own screen. */
  static final int LONGEST = 20_000;

  private static final int LONGEST_LINE = 2_000;
  private static final Messages TEXT = Messages.of("form");

  private TypedEditors() {}

  /** A text of one line. */
  static TypedEditor line(Keeper keeper, Runnable tooLong) {
    return new TypedEditor(new TextField(), keeper, LONGEST_LINE, tooLong) {
      @Override
      Object parse(String text) {
        return text.strip();
      }

      @Override
      String format(@Nullable Object value) {
        return Objects.toString(value, "");
      }
    };
  }

  /** A text of many lines. */
  static TypedEditor area(Keeper keeper, Runnable tooLong) {
    return new TypedEditor(new Area(), keeper, LONGEST, tooLong) {
      @Override
      Object parse(String text) {
        return text;
      }

      @Override
      String format(@Nullable Object value) {
        return Objects.toString(value, "");
      }
    };
  }

  /** Several texts, one to a line. */
  static TypedEditor lines(Keeper keeper, Runnable tooLong) {
    return new TypedEditor(new Area(), keeper, LONGEST, tooLong) {
      @Override
      Object parse(String text) {
        return text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
      }

      @Override
      String format(@Nullable Object value) {
        return value instanceof List<?> list
            ? list.stream().map(String::valueOf).collect(Collectors.joining("\n"))
            : "";
      }
    };
  }

  /** A date of which the day or the month may be unknown. */
  static TypedEditor date(Keeper keeper) {
    TextField field = new TextField();
    field.setPromptText(TEXT.get("date.prompt"));
    return new TypedEditor(field, keeper, LONGEST_LINE, () -> {}) {
      @Override
      @Nullable Object parse(String text) {
        if (text.isBlank()) {
          return null;
        }
        try {
          return new PartialDate(text.strip());
        } catch (IllegalArgumentException wrong) {
          throw new IllegalArgumentException(TEXT.get("date.wrong"), wrong);
        }
      }

      @Override
      String format(@Nullable Object value) {
        return value instanceof PartialDate date ? date.iso() : "";
      }
    };
  }

  /** A whole number of 0 or more; empty for what is unknown. */
  static TypedEditor number(Keeper keeper, int unknown) {
    return new TypedEditor(new TextField(), keeper, LONGEST_LINE, () -> {}) {
      @Override
      Object parse(String text) {
        if (text.isBlank()) {
          return unknown;
        }
        try {
          int number = Integer.parseInt(text.strip());
          if (number >= 0) {
            return number;
          }
        } catch (NumberFormatException wrong) {
          // Told as every other wrong number.
        }
        throw new IllegalArgumentException(TEXT.get("number.wrong"));
      }

      @Override
      String format(@Nullable Object value) {
        return value == null || value.equals(unknown) ? "" : value.toString();
      }
    };
  }

  /** A number from 0 to 1; empty for not rated. */
  static TypedEditor score(Keeper keeper) {
    return new TypedEditor(new TextField(), keeper, LONGEST_LINE, () -> {}) {
      @Override
      @Nullable Object parse(String text) {
        if (text.isBlank()) {
          return null;
        }
        String plain = text.strip().replace(',', '.');
        ParsePosition end = new ParsePosition(0);
        Number number = NumberFormat.getInstance(Locale.ROOT).parse(plain, end);
        if (number == null
            || end.getIndex() < plain.length()
            || number.doubleValue() < 0
            || number.doubleValue() > 1) {
          throw new IllegalArgumentException(TEXT.get("score.wrong"));
        }
        return number.doubleValue();
      }

      @Override
      String format(@Nullable Object value) {
        if (!(value instanceof Double number)) {
          return "";
        }
        NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
        format.setMaximumFractionDigits(3);
        return format.format(number);
      }
    };
  }
}
