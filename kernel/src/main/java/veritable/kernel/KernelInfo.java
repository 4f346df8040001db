package veritable.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import veritable.kernel.wire.Wire;

/** What front ends may know of this kernel. */
final class KernelInfo {
    private KernelInfo() {}

    static JsonObject reply() {
        String java = System.getProperty("java.version");
        JsonObject info = Answers.ok();
        info.addProperty("protocol_version", Wire.PROTOCOL);
        info.addProperty("implementation", "veritable");
        info.addProperty("implementation_version", version());
        info.add("language_info", language(java));
        info.addProperty(
                "banner",
                "Java "
                        + java
                        + " ("
                        + System.getProperty("java.vm.name")
                        + "), Veritable "
                        + version());
        info.addProperty("debugger", false);
        info.add("help_links", links());
        info.add("supported_features", new JsonArray());
        return info;
    }

    static String version() {
        return Optional.ofNullable(KernelInfo.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    static JsonObject language(String java) {
        JsonObject language = new JsonObject();
        language.addProperty("name", "java");
        language.addProperty("version", java);
        language.addProperty("mimetype", "text/x-java");
        language.addProperty("file_extension", ".jshell");
        language.addProperty("pygments_lexer", "java");
        JsonObject mode = new JsonObject();
        mode.addProperty("name", "text/x-java");
        language.add("codemirror_mode", mode);
        language.addProperty("nbconvert_exporter", "script");
        return language;
    }

    private static JsonArray links() {
        String feature = String.valueOf(Runtime.version().feature());
        JsonArray links = new JsonArray();
        links.add(
                link(
                        "Java " + feature,
                        "https://docs.oracle.com/en/java/javase/" + feature + "/docs/api/"));
        links.add(link("Java tutorials", "https://dev.java/learn/"));
        return links;
    }

    private static JsonObject link(String text, String url) {
        JsonObject link = new JsonObject();
        link.addProperty("text", text);
        link.addProperty("url", url);
        return link;
    }
}
