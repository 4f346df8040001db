package veritable.kernel.magic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** The class path of the cells. */
final class ClasspathMagic implements Magic {
    @Override
    public String name() {
        return "classpath";
    }

    @Override
    public String help() {
        return """
        %classpath [FOLDER | JAR]…
        Lists what was added to the class path; or adds jars and folders of classes.

        All jars of a folder are added by %jars, those of Maven repositories by %maven.

        Examples:
          %classpath
          %classpath target/classes lib/tables.jar
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws MagicException {
        Arguments arguments = Arguments.of(call);
        if (arguments.words().isEmpty()) {
            notebook.classpath().forEach(System.out::println);
            return null;
        }
        List<Path> entries = new ArrayList<>();
        for (String word : arguments.words()) {
            Path entry = Places.of(word, notebook);
            if (!Files.exists(entry)) {
                throw new MagicException("no folder or jar " + entry);
            }
            entries.add(entry);
        }
        notebook.addToClasspath(entries);
        return null;
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        List<String> words = call.arguments();
        return Places.complete(words.get(words.size() - 1), notebook, false);
    }
}
