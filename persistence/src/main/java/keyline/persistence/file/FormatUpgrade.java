package keyline.persistence.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import keyline.persistence.json.JsonObject;
import keyline.persistence.json.PartKind;

/// Brings the parts of an older project to the version that this program writes, one version at a time, before they are
/// understood. So the code that reads them knows one version only.
///
/// @param target the version that this program writes
/// @param steps each takes a part from one version to the next, the last one to the target
record FormatUpgrade(int target, List<Step> steps) {

    /// What older versions have is the same in this one.
    private static final Step NOTHING = (_, _) -> {};

    /// What this program does. Version 2 brought the looks of grids, version 3 the bookmarks and legends of diagrams.
    static final FormatUpgrade CURRENT = new FormatUpgrade(Format.VERSION, List.of(NOTHING, NOTHING));

    FormatUpgrade {
        steps = List.copyOf(steps);
    }

    /// The way from one version to the next.
    interface Step {

        /// Changes a part in place.
        void apply(PartKind kind, JsonObject part);
    }

    /// Checks that a file's version is one that can be read.
    void check(Path file, int version) throws IOException {
        if (version > target) {
            throw new UnreadableFile(
                    file,
                    "was written by a newer Keyline (format %d, this one reads up to %d)".formatted(version, target));
        }
        if (version < target - steps.size()) {
            throw new UnreadableFile(file, "has the format %d, which this Keyline can't read".formatted(version));
        }
    }

    /// Takes a part from `version` to the target.
    void apply(int version, PartKind kind, JsonObject part) {
        int done = steps.size() - (target - version);
        steps.subList(done, steps.size()).forEach(step -> step.apply(kind, part));
    }
}
