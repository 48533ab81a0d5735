package io.waymark.web;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * How long the types of some sources are. A line counts if something other than blanks and comments is on it and if it is of a
 * type, from its first annotation to its last brace: packages and imports don't count. A type within another counts for itself
 * and not for the other; a class without a name counts for the type it is written in.
 */
record TypeSizes(List<TypeSize> types) {

    private static final Pattern COMMENT = Pattern.compile(
            "\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\])++'|(//[^\n]*|/\\*.*?\\*/)",
            Pattern.DOTALL);

    record TypeSize(String name, int lines, boolean isPublic) {}

    static TypeSizes below(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var paths = Files.walk(folder);
                var files = compiler.getStandardFileManager(null, null, null)) {
            var sources =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            var types = new ArrayList<TypeSize>();
            for (var unit : task.parse()) {
                new Counting(unit, Trees.instance(task).getSourcePositions(), types).scan(unit, null);
            }
            return new TypeSizes(types);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int sum() {
        return types.stream().mapToInt(TypeSize::lines).sum();
    }

    /** So many lines, that this share of the types has no more. */
    int atMost(double share) {
        var sorted = types.stream().mapToInt(TypeSize::lines).sorted().toArray();
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    double shareOfPublic() {
        return (double) types.stream().filter(TypeSize::isPublic).count() / types.size();
    }

    Stream<TypeSize> longerThan(int lines) {
        return types.stream().filter(type -> type.lines() > lines);
    }

    private static final class Counting extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<TypeSize> types;
        private final String code;
        private int within;

        Counting(CompilationUnitTree unit, SourcePositions positions, List<TypeSize> types) throws IOException {
            this.unit = unit;
            this.positions = positions;
            this.types = types;
            this.code = COMMENT.matcher(unit.getSourceFile().getCharContent(true))
                    .replaceAll(found -> found.group(1) == null
                            ? Matcher.quoteReplacement(found.group())
                            : found.group(1).replaceAll("[^\n]", " "));
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getSimpleName().isEmpty()) {
                return super.visitClass(type, nothing);
            }
            var before = within;
            within = 0;
            super.visitClass(type, nothing);
            var all = (int) code.substring(
                            (int) positions.getStartPosition(unit, type), (int) positions.getEndPosition(unit, type))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .count();
            types.add(new TypeSize(
                    unit.getPackageName() + "." + type.getSimpleName(),
                    all - within,
                    type.getModifiers().getFlags().contains(Modifier.PUBLIC)));
            within = before + all;
            return null;
        }
    }
}
