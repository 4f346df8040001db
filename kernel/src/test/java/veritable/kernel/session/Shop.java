package veritable.kernel.session;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Maven repository with made-up libraries, on this machine; it is a proxy as well. */
final class Shop implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();

    Shop() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/maven";
    }

    /** A library with one resource, which is named after it. */
    void add(String group, String artifact, String version, String more) {
        String path = "/maven/" + group.replace('.', '/') + "/" + artifact + "/" + version + "/";
        String file = path + artifact + "-" + version;
        String pom =
                "<project><modelVersion>4.0.0</modelVersion><groupId>"
                        + group
                        + "</groupId><artifactId>"
                        + artifact
                        + "</artifactId><version>"
                        + version
                        + "</version>"
                        + (more.contains("<packaging>pom") ? more : more)
                        + "</project>";
        files.put(file + ".pom", pom.getBytes(StandardCharsets.UTF_8));
        if (!more.contains("<packaging>pom")) {
            files.put(file + ".jar", jar(artifact + ".txt", version));
        }
    }

    private static byte[] jar(String name, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            jar.putNextEntry(new ZipEntry(name));
            jar.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String dependency(String group, String artifact, String version) {
        return "<dependency><groupId>"
                + group
                + "</groupId><artifactId>"
                + artifact
                + "</artifactId>"
                + (version.isEmpty() ? "" : "<version>" + version + "</version>")
                + "</dependency>";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String wanted = exchange.getRequestURI().toString();
        asked.add(wanted);
        byte[] found = files.get(exchange.getRequestURI().getPath());
        if (found == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            exchange.sendResponseHeaders(200, found.length);
            exchange.getResponseBody().write(found);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
