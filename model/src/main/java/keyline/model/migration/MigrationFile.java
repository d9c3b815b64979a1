package keyline.model.migration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of a folder of migrations, as `wrangler d1 migrations create` makes them.
///
/// @param number from 1
/// @param name with underscores for blanks
public record MigrationFile(int number, String name) {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{4,9})_.*\\.sql");

    /// The file that comes after these: the highest number and one.
    ///
    /// @param files the names of those that are there
    /// @param name what the migration is for; what can't stand in the name of a file becomes an underscore
    public static MigrationFile next(Collection<String> files, String name) {
        int highest = files.stream()
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .mapToInt(each -> Integer.parseInt(each.group(1)))
                .max()
                .orElse(0);
        return new MigrationFile(highest + 1, name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "_"));
    }

    /// The name of the file: `0001_add_profile.sql`.
    public String fileName() {
        return "%s_%s.sql".formatted(digits(), name);
    }

    /// What the file contains.
    ///
    /// @param time when it was made
    public String text(Migration migration, Instant time) {
        return "-- Migration number: %s \t %s\n%s"
                .formatted(
                        digits(),
                        time.truncatedTo(ChronoUnit.MILLIS),
                        migration.script().text());
    }

    private String digits() {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
