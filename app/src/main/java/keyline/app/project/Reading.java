package keyline.app.project;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import keyline.model.read.ReadReport;
import keyline.persistence.read.Input;

/// What a project was read from.
///
/// @param sources the files of other programs; none for a project of Keyline, or a live database
/// @param kind what people call their format; empty for a project of Keyline
/// @param report what had to be left out
/// @param rows how many there are, where the reader has counted them
public record Reading(List<Path> sources, String kind, ReadReport report, OptionalLong rows) {

    /// Nothing was read.
    static final Reading NONE = new Reading(List.of(), "", ReadReport.COMPLETE, OptionalLong.empty());

    /// What an input gave that was read from these files.
    static Reading of(List<Path> sources, Input input) {
        return new Reading(sources, input.kind(), input.report(), input.rows());
    }

    /// The same with another report.
    Reading with(ReadReport other) {
        return new Reading(sources, kind, other, rows);
    }

    /// What it was read from, for people: "shop.sql, rows.sql".
    String name() {
        return sources.isEmpty()
                ? "the database"
                : sources.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }
}
