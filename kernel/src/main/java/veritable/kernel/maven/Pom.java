package veritable.kernel.maven;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.eclipse.aether.util.repository.SimpleArtifactDescriptorPolicy;
import org.jspecify.annotations.Nullable;

/** A project in Maven's XML, or parts of one, such as dependencies and repositories. */
final class Pom {
    private final String xml;
    private final Artifact artifact;

    /**
     * @throws IllegalArgumentException if it isn't Maven's XML
     */
    Pom(String text) {
        xml = text.contains("<project") ? text : wrapped(text);
        artifact = artifact(model(xml));
    }

    private static String wrapped(String parts) {
        boolean bare = parts.contains("<dependency>") && !parts.contains("<dependencies>");
        return "<project><modelVersion>4.0.0</modelVersion><groupId>cell</groupId>"
                + "<artifactId>cell</artifactId><version>1</version>"
                + (bare ? "<dependencies>" + parts + "</dependencies>" : parts)
                + "</project>";
    }

    private static Model model(String xml) {
        try {
            return new MavenXpp3Reader().read(new StringReader(xml));
        } catch (XmlPullParserException e) {
            throw new IllegalArgumentException(
                    "not a project in Maven's XML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Artifact artifact(Model model) {
        Parent parent = model.getParent();
        String group = model.getGroupId();
        String version = model.getVersion();
        return new DefaultArtifact(
                group != null ? group : parent == null ? "cell" : parent.getGroupId(),
                model.getArtifactId() == null ? "cell" : model.getArtifactId(),
                "pom",
                version != null ? version : parent == null ? "1" : parent.getVersion());
    }

    /** What it asks for, with what its parents and imports say. */
    ArtifactDescriptorResult read(
            RepositorySystem system,
            DefaultRepositorySystemSession session,
            List<RemoteRepository> repositories)
            throws RepositoryException {
        try {
            Path file = Files.createTempFile("cell", ".pom");
            try {
                Files.writeString(file, xml);
                DefaultRepositorySystemSession own = new DefaultRepositorySystemSession(session);
                own.setWorkspaceReader(new OneFile(artifact, file.toFile()));
                own.setArtifactDescriptorPolicy(new SimpleArtifactDescriptorPolicy(false, false));
                return system.readArtifactDescriptor(
                        own, new ArtifactDescriptorRequest(artifact, repositories, null));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the project can't be written to a file", e);
        }
    }

    /** Has the resolver find the project as if it were built nearby. */
    private record OneFile(Artifact artifact, File file) implements WorkspaceReader {
        @Override
        public WorkspaceRepository getRepository() {
            return new WorkspaceRepository("cell");
        }

        @Override
        public @Nullable File findArtifact(Artifact wanted) {
            boolean same =
                    wanted.getGroupId().equals(artifact.getGroupId())
                            && wanted.getArtifactId().equals(artifact.getArtifactId())
                            && wanted.getExtension().equals("pom");
            return same ? file : null;
        }

        @Override
        public List<String> findVersions(Artifact wanted) {
            return List.of();
        }
    }
}
