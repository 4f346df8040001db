package veritable.kernel.magic;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** Adds jars to the class path. */
final class JarsMagic implements Magic {
    @Override
    public String name() {
        return "jars";
    }

    @Override
    public String help() {
        return """
        %jars [FOLDER | JAR | PATTERN]…
        Adds jars to the class path: single ones, all of a folder, or those that a pattern names.

        In a pattern, * stands for any text in the name of a file, ? for any character.

        Examples:
          %jars lib
          %jars lib/*-core.jar other/tables.jar
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws MagicException {
        Arguments arguments = Arguments.of(call);
        if (arguments.words().isEmpty()) {
            throw new MagicException("no jars (expected a folder, jars, or a pattern)");
        }
        List<Path> jars = new ArrayList<>();
        for (String word : arguments.words()) {
            jars.addAll(jars(word, notebook));
        }
        List<Path> before = notebook.classpath();
        notebook.addToClasspath(jars);
        for (Path jar : jars) {
            System.out.println((before.contains(jar) ? "Was there: " : "Added: ") + jar);
        }
        return null;
    }

    private static List<Path> jars(String word, Notebook notebook) throws MagicException {
        int slash = Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\'));
        String name = word.substring(slash + 1);
        if (name.contains("*") || name.contains("?")) {
            return matching(Places.of(word.substring(0, slash + 1), notebook), name);
        }
        Path place = Places.of(word, notebook);
        return Files.isDirectory(place)
                ? matching(place, "*.jar")
                : List.of(Places.file(word, notebook));
    }

    private static List<Path> matching(Path folder, String pattern) throws MagicException {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, pattern)) {
            all.forEach(jars::add);
        } catch (IOException | PatternSyntaxException e) {
            throw new MagicException(folder + " can't be read: " + e, e);
        }
        if (jars.isEmpty()) {
            throw new MagicException("no jars " + folder.resolve(pattern.replace("*", "…")));
        }
        jars.sort(null);
        return jars;
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        List<String> words = call.arguments();
        return Places.complete(words.get(words.size() - 1), notebook, false);
    }
}
