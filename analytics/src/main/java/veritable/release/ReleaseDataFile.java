package veritable.release;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.version.Version;
import veritable.version.VersionSet;

/**
 * One file of release-data: {@code releases} by cycle, and {@code versions} with their days. A
 * cycle without a day of its own begins with its first version; versions of no cycle make one of
 * their first two numbers.
 */
final class ReleaseDataFile {
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private ReleaseDataFile() {}

    /** A cycle whose versions are still coming in. */
    private static final class Draft {
        final String name;
        final @Nullable VersionSet versions;
        final SupportEnd end;
        @Nullable LocalDate first;
        @Nullable LocalDate earliest;
        @Nullable Version latest;
        @Nullable LocalDate latestDate;

        Draft(String name, SupportEnd end) {
            this.name = name;
            this.end = end;
            this.versions = Version.parseOrEmpty(name).map(VersionSet::cycle).orElse(null);
        }

        boolean holds(Version version) {
            return versions != null && versions.contains(version);
        }

        void add(Version version, LocalDate day) {
            if (earliest == null || day.isBefore(earliest)) {
                earliest = day;
            }
            if (latest == null || latest.compareTo(version) < 0) {
                latest = version;
                latestDate = day;
            }
        }

        Optional<ReleaseCycle> cycle() {
            LocalDate day = first == null ? earliest : first;
            return day == null
                    ? Optional.empty()
                    : Optional.of(
                            new ReleaseCycle(
                                    name,
                                    day,
                                    latest == null ? "" : latest.toString(),
                                    Optional.ofNullable(latestDate),
                                    end));
        }
    }

    static List<ReleaseCycle> cycles(JsonObject file) {
        ReleaseDataFile data = new ReleaseDataFile();
        for (JsonObject release : objects(file.get("releases"))) {
            data.release(release);
        }
        for (JsonObject version : objects(file.get("versions"))) {
            data.version(version);
        }
        List<ReleaseCycle> cycles = new ArrayList<>();
        for (Draft draft : data.drafts.values()) {
            draft.cycle().ifPresent(cycles::add);
        }
        return cycles;
    }

    private static List<JsonObject> objects(@Nullable JsonElement map) {
        List<JsonObject> objects = new ArrayList<>();
        if (map != null && map.isJsonObject()) {
            for (Map.Entry<String, JsonElement> each : map.getAsJsonObject().entrySet()) {
                if (each.getValue().isJsonObject()) {
                    JsonObject object = each.getValue().getAsJsonObject();
                    if (!object.has("name")) {
                        object.addProperty("name", each.getKey());
                    }
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    private void release(JsonObject release) {
        String name = JsonReleases.text(release, "name");
        if (!name.isEmpty()) {
            Draft draft = new Draft(name, JsonReleases.end(release, "eol"));
            draft.first = JsonReleases.day(release, "releaseDate").orElse(null);
            drafts.put(name, draft);
        }
    }

    private void version(JsonObject each) {
        Optional<Version> version = Version.parseOrEmpty(JsonReleases.text(each, "name"));
        Optional<LocalDate> day = JsonReleases.day(each, "date");
        if (version.isEmpty() || day.isEmpty() || version.get().numbers().isEmpty()) {
            return;
        }
        boolean held = false;
        for (Draft draft : drafts.values()) {
            if (draft.holds(version.get())) {
                draft.add(version.get(), day.get());
                held = true;
            }
        }
        if (!held) {
            List<Long> numbers = version.get().numbers();
            String name = numbers.get(0) + (numbers.size() > 1 ? "." + numbers.get(1) : "");
            Draft draft = new Draft(name, SupportEnd.UNKNOWN);
            draft.add(version.get(), day.get());
            drafts.put(name, draft);
        }
    }
}
