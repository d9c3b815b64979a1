package keyline.persistence.store;

import static keyline.persistence.store.Driven.NULL;
import static keyline.persistence.store.Driven.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Table;
import keyline.persistence.store.LinkPreview.Example;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Links of columns that have values, and columns taken out into a table of their own. After each test all steps are
/// undone and done again.
class TransferTest {

    @TempDir
    Path folder;

    private Driven store;

    @BeforeEach
    void open() {
        store = new Driven(folder);
        store.sketch.table("artist", "id int pk", "name text");
        store.sketch.table("track", "id int pk", "artist text", "year int");
        store.follow();
        store.insert("artist", 1, "Bill Evans");
        store.insert("artist", 2, "Nina Simone");
    }

    @AfterEach
    void goBackAndForth() {
        store.check();
        String last = store.contents();
        int steps = 0;
        while (store.undo()) {
            store.check();
            steps++;
        }
        assertThat(store.state.allRows()).isZero();
        for (int i = 0; i < steps; i++) {
            store.redo();
            store.check();
        }
        assertThat(store.contents()).isEqualTo(last);
        store.close();
    }

    private void tracks(Object... artists) {
        for (int i = 0; i < artists.length; i++) {
            store.insert("track", 10 + i, artists[i], 1960);
        }
    }

    private LinkPreview preview(String from, String to) {
        String[] ends = (from + "." + to).split("\\.", 4);
        return get(store.store.linkPreview(
                store.sketch.table(ends[0]).id(),
                ForeignKey.of(
                        new ConstraintId(0),
                        store.sketch.columns(ends[0], ends[1]),
                        store.sketch.table(ends[2]).id(),
                        store.sketch.columns(ends[2], ends[3]))));
    }

    /// Links track.artist to artist.id in the sketch.
    private RowEdit link() {
        store.sketch.retype("track", "artist", "int");
        ConstraintId key = store.sketch.reference("track(artist) -> artist(id)");
        return new RowEdit.LinkByText(store.sketch.table("track").id(), key);
    }

    private List<String> artists() {
        return store.rows("track").stream().map(row -> row.split(", ", 3)[1]).toList();
    }

    @Test
    void m3_values_that_read_like_a_key_are_kept_and_the_others_are_counted_first() {
        tracks("1", " 1", "01", "2.0", "2", "Bill Evans", "2.0", NULL, "");

        assertThat(preview("track.artist", "artist.id"))
                .isEqualTo(new LinkPreview(
                        2,
                        6,
                        List.of(
                                new Example("2.0", 2),
                                new Example("", 1),
                                new Example(" 1", 1),
                                new Example("01", 1),
                                new Example("Bill Evans", 1))));
    }

    @Test
    void m3_what_is_kept_becomes_the_key_and_the_others_are_cleared_in_one_step() {
        tracks("1", " 1", "01", "2.0", "2", "Bill Evans", NULL);
        assertThat(store.follow(link())).isInstanceOf(RowOutcome.Accepted.class);

        assertThat(artists()).containsExactly("1", "NULL", "NULL", "NULL", "2", "NULL", "NULL");
        assertThat(store.state.pending()).isEmpty();
        store.undo();
        assertThat(artists()).containsExactly("'1'", "' 1'", "'01'", "'2.0'", "'2'", "'Bill Evans'", "NULL");
        store.redo();
        assertThat(artists()).containsExactly("1", "NULL", "NULL", "NULL", "2", "NULL", "NULL");
    }

    @Test
    void m3_a_not_null_column_that_would_be_cleared_is_refused_and_nothing_changes() {
        tracks("1", "x");
        store.sketch.change("track", "artist", column -> column.asNotNull());
        store.follow();
        String before = store.contents();

        assertThat(store.follow(link()))
                .isInstanceOfSatisfying(
                        RowOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().message()).isEqualTo("track.artist can't be NULL."));
        assertThat(store.contents()).isEqualTo(before);
    }

    @Test
    void m3_a_number_becomes_the_text_that_it_reads_like() {
        store.sketch.table("year", "label text pk");
        store.follow();
        store.insert("year", "1960");
        tracks("1", "2");
        store.accepted(store.update("track", 2, "year", 1961));
        store.sketch.retype("track", "year", "text");
        ConstraintId key = store.sketch.reference("track(year) -> year(label)");

        assertThat(preview("track.year", "year.label"))
                .isEqualTo(new LinkPreview(1, 1, List.of(new Example("1961", 1))));
        store.follow(new RowEdit.LinkByText(store.sketch.table("track").id(), key));
        assertThat(store.rows("track")).containsExactly("1: 10, '1', '1960'", "2: 11, '2', NULL");
    }

    @Test
    void m3_a_long_number_is_kept_to_the_last_digit() {
        store.sketch.retype("artist", "id", "bigint");
        store.follow();
        store.insert("artist", 1234567890123456789L, "Long");
        tracks("1234567890123456789", "1234567890123456788");
        store.sketch.retype("track", "artist", "bigint");
        ConstraintId key = store.sketch.reference("track(artist) -> artist(id)");
        store.follow(new RowEdit.LinkByText(store.sketch.table("track").id(), key));

        assertThat(artists()).containsExactly("1234567890123456789", "NULL");
    }

    @Test
    void m3_without_any_parent_all_values_are_cleared() {
        store.sketch.table("label", "id int pk");
        store.follow();
        tracks("1", "2");
        store.sketch.retype("track", "artist", "int");
        ConstraintId key = store.sketch.reference("track(artist) -> label(id)");

        assertThat(preview("track.artist", "label.id").cleared()).isEqualTo(2);
        store.follow(new RowEdit.LinkByText(store.sketch.table("track").id(), key));
        assertThat(artists()).containsExactly("NULL", "NULL");
    }

    @Test
    void m3_a_table_is_linked_to_itself() {
        store.insert("artist", 3, "2");
        store.sketch.retype("artist", "name", "int");
        ConstraintId key = store.sketch.reference("artist(name) -> artist(id)");
        store.follow(new RowEdit.LinkByText(store.sketch.table("artist").id(), key));

        assertThat(store.rows("artist")).containsExactly("1: 1, NULL", "2: 2, NULL", "3: 3, 2");
    }

    @Test
    void m6_a_one_to_one_link_over_repeated_values_is_pending() {
        tracks("1", "1", "2.0", "2");
        RowEdit edit = link();
        store.sketch.unique("track", "artist");
        store.follow(edit);

        assertThat(artists()).containsExactly("1", "1", "NULL", "2");
        assertThat(store.state.pending())
                .singleElement()
                .satisfies(pending -> assertThat(pending.offenders()).isEqualTo(2));
    }

    @Test
    void m5_dropping_the_foreign_key_leaves_the_column_with_the_keys_type_and_its_values() {
        tracks("1", "2");
        store.follow(link());
        store.sketch.drop(
                "track", store.sketch.table("track").foreignKeys().getFirst().id());
        store.follow();

        assertThat(artists()).containsExactly("1", "2");
        assertThat(store.sketch
                        .table("track")
                        .columnNamed("artist")
                        .orElseThrow()
                        .type())
                .isEqualTo(store.sketch
                        .table("artist")
                        .columnNamed("id")
                        .orElseThrow()
                        .type());
    }

    /// Takes columns of track out into a table of their own, in the sketch.
    private RowEdit extract(String table, String... columns) {
        String names = String.join(
                ",",
                List.of(columns).stream().map(each -> each.split(" ", 2)[0]).toList());
        List<ColumnId> dropped = store.sketch.columns("track", names);
        List<String> made = new java.util.ArrayList<>(List.of(columns));
        made.addFirst("id int pk");
        store.sketch.table(table, made.toArray(String[]::new));
        for (String name : names.split(",", -1)) {
            store.sketch.dropColumn("track", name);
        }
        store.sketch.column("track", table + " int");
        ConstraintId key = store.sketch.reference("track(%1$s) -> %1$s(id)".formatted(table));
        Table track = store.sketch.table("track");
        return new RowEdit.Extract(track.id(), key, dropped, store.sketch.columns(table, names));
    }

    @Test
    void m14_distinct_tuples_become_rows_that_the_base_refers_to() {
        tracks("A", "B", "A", NULL);
        store.accepted(store.update("track", 4, "year", NULL));
        assertThat(get(store.store.tuples(
                        store.sketch.table("track").id(), store.sketch.columns("track", "artist,year"))))
                .isEqualTo(2);
        store.follow(extract("release", "artist text", "year int"));

        assertThat(store.rows("release")).containsExactly("1: 1, 'A', 1960", "2: 2, 'B', 1960");
        assertThat(store.rows("track")).containsExactly("1: 10, 1", "2: 11, 2", "3: 12, 1", "4: 13, NULL");
        store.undo();
        assertThat(store.rows("track"))
                .containsExactly("1: 10, 'A', 1960", "2: 11, 'B', 1960", "3: 12, 'A', 1960", "4: 13, NULL, NULL");
    }

    @Test
    void m14_a_tuple_with_a_null_in_it_keeps_the_null() {
        tracks("A", NULL, NULL);
        store.follow(extract("release", "artist text", "year int"));

        assertThat(store.rows("release")).containsExactly("1: 1, 'A', 1960", "2: 2, NULL, 1960");
        assertThat(store.rows("track")).containsExactly("1: 10, 1", "2: 11, 2", "3: 12, 2");
    }

    @Test
    void m14_a_reference_that_takes_no_null_is_filled_in_the_same_step() {
        tracks("A", "B");
        RowEdit edit = extract("release", "year int");
        store.sketch.change("track", "release", column -> column.asNotNull());
        store.follow(edit);

        assertThat(store.rows("track")).containsExactly("1: 10, 'A', 1", "2: 11, 'B', 1");
        assertThat(store.state.pending()).isEmpty();
    }

    @Test
    void m14_without_rows_only_the_design_changes() {
        store.follow(extract("release", "year int"));

        assertThat(store.rows("release")).isEmpty();
    }
}
