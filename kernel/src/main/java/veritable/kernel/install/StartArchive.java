package veritable.kernel.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The archive of loaded classes that makes the kernel start fast: class data on a Java before 25,
 * an AOT cache from then on. It is good for one build of Java, some jars and where all of them are.
 */
record StartArchive(Jdk jdk, List<String> jvmArgs, List<Path> jars, Path file) {
    private static final String TRAINING = "veritable.kernel.Training";
    private static final int FIRST_WITH_AOT = 25;
    private static final long SECONDS = 180;

    /** The archive for some jars, beside the first. */
    static StartArchive beside(List<Path> jars, Jdk jdk, List<String> jvmArgs) {
        String key =
                Checksum.of(
                        String.join("\n", jvmArgs)
                                + '\n'
                                + jdk.executable()
                                + '\n'
                                + jdk.build()
                                + '\n'
                                + jars.stream()
                                        .map(Path::toString)
                                        .collect(Collectors.joining("\n")));
        String name = "start-" + key + (aot(jdk) ? ".aot" : ".jsa");
        return new StartArchive(jdk, jvmArgs, jars, jars.get(0).resolveSibling(name));
    }

    private static boolean aot(Jdk jdk) {
        return jdk.feature() >= FIRST_WITH_AOT;
    }

    /** The options that have the kernel use it. */
    List<String> options() {
        return List.of(
                aot(jdk) ? "-XX:AOTCache=" + file : "-XX:SharedArchiveFile=" + file,
                "-D" + Launch.ARCHIVE_BUILD + "=" + jdk.build());
    }

    /** Whether Java takes it: asked of Java itself, which refuses what does not fit. */
    boolean usable() {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        List<String> command = new ArrayList<>(java());
        command.addAll(options());
        command.add(aot(jdk) ? "-XX:AOTMode=on" : "-Xshare:on");
        // a Java may crash on half an archive, and write of it where it stands
        command.add("-XX:+SuppressFatalErrorMessage");
        command.addAll(List.of("-cp", Launch.classpath(jars), "-version"));
        try {
            return Processes.run(command, SECONDS).exit() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes it, by a kernel that runs a few cells.
     *
     * @throws IOException if it does not come about; nothing is left behind then
     */
    void make() throws IOException {
        Path made = Files.createTempFile(file.getParent(), Folder.UNFINISHED, ".archive");
        Path classes = Files.createTempFile(file.getParent(), Folder.UNFINISHED, ".classes");
        try {
            Files.delete(made);
            if (aot(jdk)) {
                run(List.of("-XX:AOTCacheOutput=" + made), List.of(TRAINING));
            } else {
                run(List.of("-XX:DumpLoadedClassList=" + classes), List.of(TRAINING));
                run(
                        List.of(
                                "-Xshare:dump",
                                "-XX:SharedClassListFile=" + classes,
                                "-XX:SharedArchiveFile=" + made),
                        List.of());
            }
            Files.move(
                    made,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
            Files.deleteIfExists(made.resolveSibling(made.getFileName() + ".config"));
            Files.deleteIfExists(classes);
        }
    }

    private void run(List<String> options, List<String> main) throws IOException {
        List<String> command = new ArrayList<>(java());
        command.addAll(options);
        command.addAll(List.of("-cp", Launch.classpath(jars)));
        command.addAll(main);
        Processes.Ended ended = Processes.run(command, SECONDS);
        if (ended.exit() != 0) {
            throw new IOException(
                    "the training run ended with exit code "
                            + ended.exit()
                            + ": "
                            + ended.output().lines().limit(3).toList());
        }
    }

    private List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(jdk.executable().toString());
        command.addAll(Launch.options(jvmArgs));
        return command;
    }
}
