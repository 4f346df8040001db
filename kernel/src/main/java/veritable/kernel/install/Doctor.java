package veritable.kernel.install;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks at what is installed: Java, jar, archive, permissions, and whether Jupyter sees it. */
public final class Doctor {
    private static final String AGAIN = "veritable kernel doctor --mend";
    private static final long SECONDS = 60;

    private Doctor() {}

    /** What is well and what is not. */
    public static List<Diagnosis> examine(List<Installation> installations) {
        List<Diagnosis> found = new ArrayList<>();
        if (installations.isEmpty()) {
            found.add(Diagnosis.bad("no kernel of ours is installed", "veritable kernel install"));
        }
        Map<String, Path> seen = jupyter(found);
        for (Installation each : installations) {
            java(each, found);
            files(each, found);
            visible(each, seen, found);
        }
        return found;
    }

    private static void java(Installation installation, List<Diagnosis> found) {
        String name = installation.name();
        Path java = installation.spec().java();
        String other = "veritable kernel install --name " + name + " --java PATH";
        try {
            Jdk jdk = Jdk.at(java).check();
            found.add(Diagnosis.good(name + ": Java " + jdk.version() + ", a JDK, at " + java));
            archive(installation, jdk, found);
        } catch (InstallException e) {
            found.add(Diagnosis.bad(name + ": " + e.getMessage(), other));
        }
    }

    private static void archive(Installation installation, Jdk jdk, List<Diagnosis> found) {
        String name = installation.name();
        StartArchive archive =
                StartArchive.beside(installation.jars(), jdk, installation.spec().jvmArgs());
        if (!installation.spec().argv().containsAll(archive.options())) {
            found.add(
                    Diagnosis.bad(
                            name + ": no start-up archive for this Java: it starts slowly", AGAIN));
        } else if (!archive.usable()) {
            found.add(
                    Diagnosis.bad(
                            name + ": Java does not take " + archive.file() + ": it starts slowly",
                            AGAIN));
        } else {
            found.add(Diagnosis.good(name + ": its start-up archive is fresh"));
        }
    }

    private static void files(Installation installation, List<Diagnosis> found) {
        String name = installation.name();
        for (Path jar : installation.jars()) {
            found.add(file(name, jar));
        }
        if (!Files.isWritable(installation.folder())) {
            found.add(
                    Diagnosis.good(
                            installation.folder()
                                    + ": not yours to write; who may has to renew the archive"
                                    + " after Java was upgraded"));
        }
    }

    private static Diagnosis file(String name, Path jar) {
        String again = "veritable kernel install --name " + name;
        try {
            return jar.getFileName().toString().contains(Checksum.of(jar))
                    ? Diagnosis.good(name + ": " + jar.getFileName() + " is whole")
                    : Diagnosis.bad(jar + ": not as it was installed", again);
        } catch (IOException e) {
            return Diagnosis.bad(jar + ": can't be read: " + e, again);
        }
    }

    private static void visible(
            Installation installation, Map<String, Path> seen, List<Diagnosis> found) {
        if (seen.isEmpty()) {
            return;
        }
        String name = installation.name();
        Path folder = seen.get(name);
        if (folder == null) {
            found.add(
                    Diagnosis.bad(
                            name + ": Jupyter does not look into " + installation.folder(),
                            "add "
                                    + installation.folder().resolve("../..").normalize()
                                    + " to JUPYTER_PATH, or veritable kernel install --sys-prefix"
                                    + " with Jupyter's environment active"));
        } else if (!same(folder, installation.folder())) {
            found.add(
                    Diagnosis.bad(
                            name + ": hidden by the kernel of that name in " + folder,
                            "veritable kernel install --name ANOTHER, or remove one of the two"));
        } else {
            found.add(Diagnosis.good(name + ": Jupyter sees it"));
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** The kernels that Jupyter sees, by name. */
    private static Map<String, Path> jupyter(List<Diagnosis> found) {
        Map<String, Path> seen = new TreeMap<>();
        try {
            Processes.Ended ended =
                    Processes.run(List.of("jupyter", "kernelspec", "list", "--json"), SECONDS);
            int start = ended.output().indexOf('{');
            JsonObject json =
                    JsonParser.parseString(ended.output().substring(Math.max(0, start)))
                            .getAsJsonObject();
            for (Map.Entry<String, JsonElement> each :
                    json.getAsJsonObject("kernelspecs").entrySet()) {
                seen.put(
                        each.getKey(),
                        Path.of(
                                each.getValue()
                                        .getAsJsonObject()
                                        .get("resource_dir")
                                        .getAsString()));
            }
            found.add(Diagnosis.good("Jupyter is there, with " + seen.size() + " kernels"));
        } catch (IOException e) {
            found.add(
                    Diagnosis.bad(
                            "no command jupyter on the PATH",
                            "install Jupyter (pip install jupyterlab), or activate its"
                                    + " environment"));
        } catch (JsonParseException | IllegalStateException | ClassCastException e) {
            found.add(
                    Diagnosis.bad(
                            "jupyter kernelspec list does not answer",
                            "run it by hand and see what it says"));
        }
        return seen;
    }
}
