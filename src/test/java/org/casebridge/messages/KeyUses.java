package org.casebridge.messages;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What Java sources say about message keys, read from their syntax alone.
 *
 * <p>An asker is a variable, parameter or method of type {@code Messages}; a use is a literal given
 * to an asker's {@code get} or {@code has}.
 */
final class KeyUses {
  /**
   * A literal key asked for.
   *
   * @param file the source's name
   * @param area the area asked, or nothing if the asker came from another class
   * @param arguments how many arguments follow the key; -1 if it is only asked whether it is there
   */
  record Use(String file, @Nullable String area, String key, int arguments) {}

  /**
   * The beginning of a key whose rest is put together, as in {@code get("enum." + code)}.
   *
   * @param file the source's name
   */
  record Family(String file, String prefix) {}

  /**
   * A string in a source.
   *
   * @param folder where the source lies, that is its package
   */
  record Literal(Path folder, String file, String text) {}

  private final List<Use> uses = new ArrayList<>();
  private final List<Family> families = new ArrayList<>();
  private final Map<String, String> areas = new TreeMap<>();
  private final Set<Literal> literals = new HashSet<>();
  private final Map<Path, Set<String>> areasByFolder = new HashMap<>();

  private KeyUses() {}

  /** Reads all Java files below a folder. */
  static KeyUses in(Path sources) throws IOException {
    KeyUses found = new KeyUses();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      for (CompilationUnitTree unit : task.parse()) {
        Path file = Path.of(unit.getSourceFile().toUri());
        Askers askers = new Askers();
        askers.scan(unit, null);
        found.new Reader(file, askers).scan(unit, null);
      }
    }
    return found;
  }

  List<Use> uses() {
    return uses;
  }

  List<Family> families() {
    return families;
  }

  /** Each area opened, with a file that opens it. */
  Map<String, String> areas() {
    return areas;
  }

  /** Every string literal. */
  Set<Literal> literals() {
    return literals;
  }

  /** The areas that the sources of a folder open. */
  Set<String> areasOpenedIn(Path folder) {
    return areasByFolder.getOrDefault(folder, Set.of());
  }

  private static @Nullable String literal(@Nullable Tree tree) {
    return tree instanceof LiteralTree it && it.getValue() instanceof String text ? text : null;
  }

  /** The area in {@code Messages.of("area", …)}; nothing for any other expression. */
  private static @Nullable String areaOpened(@Nullable Tree tree) {
    if (tree instanceof MethodInvocationTree call
        && call.getMethodSelect().toString().equals("Messages.of")) {
      return literal(call.getArguments().getFirst());
    }
    return null;
  }

  /** The names under which a file has texts, and the areas of those opened in it. */
  private static final class Askers extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> areaOf = new HashMap<>();

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
      String area = areaOpened(variable.getInitializer());
      if (area != null || String.valueOf(variable.getType()).equals("Messages")) {
        names.add(variable.getName().toString());
      }
      if (area != null) {
        areaOf.put(variable.getName().toString(), area);
      }
      return super.visitVariable(variable, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      if (String.valueOf(method.getReturnType()).equals("Messages")) {
        names.add(method.getName().toString());
      }
      return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void nothing) {
      String area = areaOpened(assignment.getExpression());
      if (area != null) {
        areaOf.put(lastName(assignment.getVariable()), area);
      }
      return super.visitAssignment(assignment, null);
    }

    boolean has(ExpressionTree receiver) {
      return areaOpened(receiver) != null || names.contains(lastName(receiver));
    }

    @Nullable String area(ExpressionTree receiver) {
      String opened = areaOpened(receiver);
      return opened != null ? opened : areaOf.get(lastName(receiver));
    }

    private static String lastName(Tree tree) {
      return switch (tree) {
        case IdentifierTree it -> it.getName().toString();
        case MemberSelectTree it -> it.getIdentifier().toString();
        case MethodInvocationTree it -> lastName(it.getMethodSelect());
        default -> "";
      };
    }
  }

  private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Path folder;
    private final String file;
    private final Askers askers;

    Reader(Path path, Askers askers) {
      folder = path.getParent();
      file = path.getFileName().toString();
      this.askers = askers;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
      if (tree.getValue() instanceof String text) {
        literals.add(new Literal(folder, file, text));
      }
      return super.visitLiteral(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      String opened = areaOpened(call);
      if (opened != null) {
        areas.putIfAbsent(opened, file);
        areasByFolder.computeIfAbsent(folder, _ -> new HashSet<>()).add(opened);
      }
      if (call.getMethodSelect() instanceof MemberSelectTree method
          && !call.getArguments().isEmpty()
          && askers.has(method.getExpression())) {
        String name = method.getIdentifier().toString();
        if (name.equals("get") || name.equals("has")) {
          int arguments = name.equals("has") ? -1 : call.getArguments().size() - 1;
          key(call.getArguments().getFirst(), askers.area(method.getExpression()), arguments);
        }
      }
      return super.visitMethodInvocation(call, null);
    }

    private void key(Tree tree, @Nullable String area, int arguments) {
      switch (tree) {
        case LiteralTree it when literal(it) instanceof String key ->
            uses.add(new Use(file, area, key, arguments));
        case ConditionalExpressionTree it -> {
          key(it.getTrueExpression(), area, arguments);
          key(it.getFalseExpression(), area, arguments);
        }
        case ParenthesizedTree it -> key(it.getExpression(), area, arguments);
        case BinaryTree it -> family(it);
        default -> {}
      }
    }

    private void family(BinaryTree sum) {
      Tree first = sum;
      while (first instanceof BinaryTree it) {
        first = it.getLeftOperand();
      }
      String prefix = literal(first);
      families.add(new Family(file, prefix == null ? "" : prefix));
    }
  }
}
