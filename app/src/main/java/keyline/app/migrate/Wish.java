package keyline.app.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keyline.app.compare.Differences;
import keyline.app.migrate.ComparePage.Side;
import keyline.app.migrate.Version.Kind;
import keyline.app.migrate.Version.Past;
import keyline.model.Document;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.dialect.Fitted;
import keyline.model.match.LiveWords;
import keyline.model.match.Matching;
import keyline.model.match.Rename;
import keyline.model.match.TwoVersions;
import keyline.model.migration.Beginning;
import keyline.model.migration.Fillings;
import keyline.model.migration.Migration;

/// What is to be compared, and the migration that is wanted of it.
///
/// @param confirmed what somebody said was renamed
/// @param fillings what somebody wants in new columns
record Wish(Version old, Version fresh, List<Rename> confirmed, Fillings fillings, Dialect dialect, Way way) {

    Wish {
        confirmed = List.copyOf(confirmed);
    }

    Wish with(Version left, Version right) {
        return new Wish(left, right, List.of(), Fillings.NONE, dialect, way);
    }

    /// The same two sides as they are now; what was said about them stays.
    Wish renewed(Map<Side, Version> sides) {
        Version left = sides.getOrDefault(Side.OLD, old);
        Version right = sides.getOrDefault(Side.NEW, fresh);
        return new Wish(left, right, confirmed, fillings, dialect, way);
    }

    /// The same two sides, the other one at the left.
    Wish swapped() {
        return new Wish(fresh, old, confirmed.stream().map(Rename::reversed).toList(), Fillings.NONE, dialect, way);
    }

    Wish with(Fillings other) {
        return new Wish(old, fresh, confirmed, other, dialect, way);
    }

    Wish with(Dialect other) {
        return new Wish(old, fresh, confirmed, fillings, other, way);
    }

    Wish with(Way other) {
        return new Wish(old, fresh, confirmed, Fillings.NONE, dialect, other);
    }

    /// With a rename confirmed, or no longer.
    Wish toggled(Rename rename) {
        List<Rename> others = new ArrayList<>(confirmed);
        if (!others.remove(rename)) {
            others.add(rename);
        }
        return new Wish(old, fresh, others, fillings, dialect, way);
    }

    /// Compares them, and writes the migration. Any thread; takes time with thousands of tables.
    Compared compare() {
        TwoVersions versions = versions();
        List<Rename> renames = new ArrayList<>(confirmed);
        renames.addAll(versions.suggestions());
        Document from = way == Way.UP ? versions.before() : versions.after();
        Document to = way == Way.UP ? versions.after() : versions.before();
        Migration migration = Migration.between(from.schema(), to.schema(), dialect, fillings);
        return new Compared(
                this,
                versions,
                Differences.between(versions.before(), versions.after()),
                renames,
                migration,
                Beginning.between(from.schema(), to.schema()),
                MarkedScript.of(migration));
    }

    private TwoVersions versions() {
        if (shareIds()) {
            return TwoVersions.ofOneProject(old.document(), fresh.document());
        }
        Document left = beside(fresh, old);
        Document right = beside(old, fresh);
        Matching matching = Matching.byName(left.schema(), right.schema());
        for (Rename rename : confirmed) {
            matching = matching.with(rename);
        }
        return inWordsOfTheDesign(TwoVersions.matched(left, matching));
    }

    /// A design as a live database says it that it is compared with.
    private static Document beside(Version other, Version version) {
        Document document = version.document();
        if (other.kind() != Kind.DATABASE || version.kind() == Kind.DATABASE) {
            return document;
        }
        return Dialects.of(other.document().target())
                .map(system ->
                        document.with(Fitted.of(document.schema(), system).schema()))
                .orElse(document);
    }

    private TwoVersions inWordsOfTheDesign(TwoVersions versions) {
        Document before = versions.before();
        Document after = versions.after();
        if (old.kind() == fresh.kind()) {
            return versions;
        }
        if (fresh.kind() == Kind.DATABASE) {
            Document said = after.with(wording(before, fresh).of(after.schema()));
            return new TwoVersions(before, said, versions.matching());
        }
        if (old.kind() == Kind.DATABASE) {
            Document said = before.with(wording(after, old).of(before.schema()));
            return new TwoVersions(said, after, versions.matching());
        }
        return versions;
    }

    private static LiveWords wording(Document design, Version live) {
        return new LiveWords(design.schema(), live.document().target());
    }

    private boolean shareIds() {
        if (old.past() == Past.NONE || fresh.past() == Past.NONE) {
            return false;
        }
        return (old.past() == Past.THIS_PROJECT && fresh.past() == Past.THIS_PROJECT)
                || TwoVersions.haveCommonPast(old.document(), fresh.document());
    }
}
