package veritable.kernel.install;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Installs and removes kernels.
 *
 * <p>Files have names made of their contents, and {@code kernel.json} is replaced last, in one
 * step: at any moment Jupyter finds the old kernel or the new one, and a kernel that runs keeps its
 * jar.
 */
public final class Installer {
    private static final List<String> LOGOS =
            List.of("logo-32x32.png", "logo-64x64.png", "logo-svg.svg");

    private Installer() {}

    /**
     * Installs a kernel, or renews it.
     *
     * @param notes takes a sentence on what did not work, but can be done without
     * @throws InstallException if the folder has a kernel of somebody else, or Java won't do
     * @throws IOException if files can't be written; all is as it was before then
     */
    public static Installation install(Request request, Consumer<String> notes) throws IOException {
        request.jdk().check();
        Optional<Installation> before = Installation.in(request.folder());
        if (before.isEmpty() && Files.exists(request.folder().resolve(KernelSpec.FILE))) {
            throw new InstallException(
                    request.folder()
                            + ": a kernel that was not installed by Veritable is there"
                            + " (--name gives ours another name)");
        }
        Folder folder = Folder.make(request.folder());
        try {
            Installation installed = put(request, folder, notes);
            clean(installed, before);
            return installed;
        } catch (IOException e) {
            folder.takeBack();
            throw e;
        }
    }

    private static Installation put(Request request, Folder folder, Consumer<String> notes)
            throws IOException {
        Path jar = put(request.jar(), "veritable-kernel", request, folder);
        List<Path> jars = new ArrayList<>(List.of(jar));
        for (Path each : request.extensions()) {
            jars.add(put(each, stem(each), request, folder));
        }
        for (String logo : LOGOS) {
            folder.put(logo, () -> logo(logo));
        }
        StartArchive archive = StartArchive.beside(jars, request.jdk(), request.jvmArgs());
        boolean fast = made(archive, folder, notes);
        KernelSpec spec =
                new KernelSpec(
                        request.displayName(),
                        Launch.command(
                                request.jdk(),
                                fast ? archive.options() : List.of(),
                                request.jvmArgs(),
                                jars),
                        request.env(),
                        request.version(),
                        request.jdk().executable(),
                        request.jvmArgs(),
                        jar.getFileName().toString(),
                        jars.stream().skip(1).map(each -> each.getFileName().toString()).toList(),
                        fast ? archive.file().getFileName().toString() : "");
        byte[] json = spec.json().getBytes(StandardCharsets.UTF_8);
        folder.put(KernelSpec.FILE, () -> new ByteArrayInputStream(json));
        return new Installation(request.folder(), spec);
    }

    /** A copy of a jar, named by its contents, and of its sources if they are there. */
    private static Path put(Path jar, String stem, Request request, Folder folder)
            throws IOException {
        String name = stem + "-" + Checksum.of(jar);
        Path copy = request.folder().resolve(name + ".jar");
        // the same contents keep their date: an archive is good for one date only
        if (!Files.exists(copy) || !name.equals(stem + "-" + Checksum.of(copy))) {
            folder.put(name + ".jar", () -> Files.newInputStream(jar));
        }
        Path sources = Sources.beside(jar);
        if (Files.exists(sources)) {
            folder.put(
                    Sources.beside(copy).getFileName().toString(),
                    () -> Files.newInputStream(sources));
        }
        return copy;
    }

    /** The name of a jar, without the checksum of an earlier installation. */
    private static String stem(Path jar) {
        return jar.getFileName()
                .toString()
                .replaceFirst("\\.jar$", "")
                .replaceFirst("-\\p{XDigit}{16}$", "")
                .replaceAll("[^\\w.-]", "-");
    }

    private static InputStream logo(String name) throws IOException {
        InputStream in = Installer.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is missing in the kernel's jar");
        }
        return in;
    }

    private static boolean made(StartArchive archive, Folder folder, Consumer<String> notes) {
        if (archive.usable()) {
            return true;
        }
        try {
            archive.make();
            folder.adopt(archive.file());
            return true;
        } catch (IOException e) {
            notes.accept(
                    "no start-up archive could be made, the kernel starts without it: "
                            + e.getMessage());
            return false;
        }
    }

    /** What the last installation used may be in use still, by a kernel that runs. */
    private static void clean(Installation installed, Optional<Installation> before)
            throws IOException {
        Set<String> keep = new HashSet<>(LOGOS);
        keep.add(KernelSpec.FILE);
        keep(installed, keep);
        before.ifPresent(each -> keep(each, keep));
        Folder.clean(installed.folder(), keep);
    }

    private static void keep(Installation installed, Set<String> keep) {
        for (Path each : installed.jars()) {
            keep.add(each.getFileName().toString());
            keep.add(Sources.beside(each).getFileName().toString());
        }
        keep.add(installed.spec().archive());
    }

    /**
     * Removes a kernel: the files of its installation, and its folder if that is empty then.
     *
     * @return what is left in the folder
     * @throws IOException if a file can't be removed
     */
    public static List<Path> uninstall(Installation installation) throws IOException {
        Path folder = installation.folder();
        // Jupyter must not offer what is half gone
        Files.delete(folder.resolve(KernelSpec.FILE));
        Folder.clean(folder, Set.of());
        List<Path> left = Folder.files(folder);
        if (left.isEmpty()) {
            Files.delete(folder);
        }
        return left;
    }
}
