package keyline.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileDropTest {

    @Test
    void t17_of_files_that_are_dropped_on_the_grid_the_first_with_rows_is_taken() {
        File rows = new File("Orders.CSV");
        assertThat(FileDrop.rows(List.of(new File("photo.png"), rows, new File("more.tsv"))))
                .hasValue(rows);
    }

    @Test
    void t17_other_files_are_left_to_the_window() {
        assertThat(FileDrop.rows(List.of(new File("shop.sql"), new File("csv"))))
                .isEmpty();
    }
}
