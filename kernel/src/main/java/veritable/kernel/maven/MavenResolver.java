package veritable.kernel.maven;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.runtime.standalonestatic.StandaloneStaticRuntime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.transfer.ArtifactTransferException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;
import veritable.kernel.magic.Maven;

/** Resolves as Maven does, with the person's settings: mirrors, proxies, local repository. */
public final class MavenResolver implements Maven {
    @Override
    public List<Library> resolve(Request request, Progress progress) throws IOException {
        try (Context context = new StandaloneStaticRuntime().create(overrides(request, progress))) {
            return new Resolution(context, request).libraries();
        } catch (RepositoryException e) {
            throw new IOException(reason(e, request), e);
        }
    }

    private static ContextOverrides overrides(Request request, Progress progress) {
        ContextOverrides.Builder builder =
                ContextOverrides.create()
                        .withUserSettings(true)
                        .transferListener(new Downloads(progress));
        if (request.offline()) {
            builder.offline(true);
        }
        request.settings().ifPresent(builder::withUserSettingsXmlOverride);
        request.local().ifPresent(builder::withLocalRepositoryOverride);
        return builder.build();
    }

    /**
     * The innermost words of the resolver say what is missing where; the outer ones repeat them.
     */
    private static String reason(RepositoryException thrown, Request request) {
        Throwable at = thrown;
        while (at.getCause() instanceof RepositoryException) {
            at = at.getCause();
        }
        String reason = String.valueOf(at.getMessage());
        if (at instanceof ArtifactTransferException missing && missing.getArtifact() != null) {
            Artifact artifact = missing.getArtifact();
            String name = artifact.getGroupId() + ":" + artifact.getArtifactId();
            boolean asked =
                    request.coordinates().stream().anyMatch(each -> each.startsWith(name + ":"));
            return asked ? reason : reason + "; without it: -x " + name;
        }
        return reason;
    }

    private record Resolution(Context context, Request request) {
        List<Library> libraries() throws RepositoryException {
            DefaultRepositorySystemSession session =
                    new DefaultRepositorySystemSession(context.repositorySystemSession());
            session.setOffline(session.isOffline() || new OfflineSetting(context).isOn());
            CollectRequest collect = new CollectRequest();
            collect.setRepositories(repositories(session));
            for (String each : request.coordinates()) {
                collect.addDependency(dependency(each));
            }
            if (request.pom().isPresent()) {
                addPom(request.pom().get(), session, collect);
            }
            DependencyRequest wanted =
                    new DependencyRequest(
                            collect,
                            DependencyFilterUtils.classpathFilter(
                                    JavaScopes.COMPILE, JavaScopes.RUNTIME));
            List<Library> libraries = new ArrayList<>();
            for (ArtifactResult each :
                    context.repositorySystem()
                            .resolveDependencies(session, wanted)
                            .getArtifactResults()) {
                if (each.getArtifact().getFile().getName().endsWith(".jar")) {
                    libraries.add(library(each.getArtifact()));
                }
            }
            return libraries;
        }

        private List<RemoteRepository> repositories(DefaultRepositorySystemSession session) {
            List<RemoteRepository> added = new ArrayList<>();
            for (String url : request.repositories()) {
                String id = "cell-" + Integer.toHexString(url.hashCode());
                added.add(new RemoteRepository.Builder(id, "default", url).build());
            }
            List<RemoteRepository> all =
                    new ArrayList<>(
                            context.repositorySystem().newResolutionRepositories(session, added));
            all.addAll(context.remoteRepositories());
            return all;
        }

        private Dependency dependency(String coordinates) {
            Artifact artifact = new DefaultArtifact(coordinates);
            return excluding(new Dependency(artifact, JavaScopes.RUNTIME));
        }

        private Dependency excluding(Dependency dependency) {
            List<Exclusion> exclusions = new ArrayList<>(dependency.getExclusions());
            for (String each : request.excluded()) {
                String[] parts = each.split(":", 2);
                exclusions.add(new Exclusion(parts[0], parts[1], "*", "*"));
            }
            return dependency.setExclusions(exclusions);
        }

        private void addPom(
                String xml, DefaultRepositorySystemSession session, CollectRequest collect)
                throws RepositoryException {
            ArtifactDescriptorResult read =
                    new Pom(xml)
                            .read(context.repositorySystem(), session, collect.getRepositories());
            for (Dependency each : read.getDependencies()) {
                if (!each.isOptional() && !each.getScope().equals(JavaScopes.TEST)) {
                    collect.addDependency(excluding(each));
                }
            }
            collect.setManagedDependencies(read.getManagedDependencies());
            List<RemoteRepository> all = new ArrayList<>(collect.getRepositories());
            all.addAll(
                    context.repositorySystem()
                            .newResolutionRepositories(session, read.getRepositories()));
            collect.setRepositories(all);
        }

        private static Library library(Artifact artifact) {
            String name = artifact.getGroupId() + ":" + artifact.getArtifactId();
            String classifier = artifact.getClassifier();
            Path file = artifact.getFile().toPath();
            return new Library(
                    classifier.isEmpty() ? name : name + ":" + classifier,
                    artifact.getVersion(),
                    file);
        }
    }
}
