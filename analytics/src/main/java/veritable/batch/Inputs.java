package veritable.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a job file says of its inputs. */
final class Inputs {
    private static final String EXPECTED =
            "a file, a folder, a glob, or a map with git, ref and path";

    private Inputs() {}

    static List<Input> read(Entry entry) {
        List<Input> inputs = new ArrayList<>();
        for (Entry each : entry.list()) {
            if (each.isMap()) {
                git(each).ifPresent(inputs::add);
            } else {
                each.paths(EXPECTED)
                        .flatMap(
                                text ->
                                        text.equals("-")
                                                ? each.wrong(EXPECTED)
                                                : Optional.of(new Input.Files(text)))
                        .ifPresent(inputs::add);
            }
        }
        if (entry.list().isEmpty()) {
            entry.wrongBecause("found an empty list (expected " + EXPECTED + ")");
        }
        return inputs;
    }

    private static Optional<Input> git(Entry entry) {
        Fields fields = entry.fields("git", "ref", "path");
        Optional<String> repository =
                fields.need("git", "the path or the address of a repository")
                        .flatMap(
                                e ->
                                        e.text(
                                                "a path, or an address that begins with https://,"
                                                        + " ssh:// or file://",
                                                Git::repository));
        Optional<String> ref =
                fields.has("ref")
                        ? fields.find("ref")
                                .flatMap(
                                        e ->
                                                e.text(
                                                        "a branch, a tag or a commit, such as main",
                                                        Git::ref))
                        : Optional.of("HEAD");
        String path = fields.or("path", e -> e.paths("a file, a folder or a glob"), ".");
        return repository.isPresent() && ref.isPresent()
                ? Optional.of(new Input.Git(repository.get(), ref.get(), path))
                : Optional.empty();
    }
}
