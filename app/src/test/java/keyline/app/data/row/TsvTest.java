package keyline.app.data.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {

    @Test
    void a_line_is_a_row_and_a_tab_divides_cells() {
        assertThat(Tsv.read("1\tAda\r\n2\tGrace\n")).containsExactly(List.of("1", "Ada"), List.of("2", "Grace"));
    }

    @Test
    void empty_cells_are_kept_at_both_ends() {
        assertThat(Tsv.read("\ta\t\n\t")).containsExactly(List.of("", "a", ""), List.of("", ""));
    }

    @Test
    void a_cell_in_quotation_marks_may_hold_tabs_lines_and_marks() {
        assertThat(Tsv.read("\"a\tb\nc \"\"d\"\"\"\t2")).containsExactly(List.of("a\tb\nc \"d\"", "2"));
    }

    @Test
    void a_mark_within_a_cell_is_a_mark() {
        assertThat(Tsv.read("5\" disk\t1")).containsExactly(List.of("5\" disk", "1"));
    }

    @Test
    void nothing_is_no_row() {
        assertThat(Tsv.read("")).isEmpty();
    }

    @Test
    void what_is_written_reads_as_the_same() {
        List<List<String>> rows = List.of(List.of("a\tb", "", "say \"hi\""), List.of("line\nbreak", "x", " "));
        assertThat(Tsv.read(Tsv.write(rows))).isEqualTo(rows);
    }
}
