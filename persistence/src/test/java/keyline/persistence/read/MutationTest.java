package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import keyline.persistence.ForkedProgram;
import keyline.persistence.read.MutatedSample.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damaged files, ten thousand of them, the same every time: each is read, at least in part, or refused in one line,
/// within ten seconds and a gigabyte of memory, of which the heap may take the half.
class MutationTest {

    private static final int GIGABYTE = 1 << 20; // in the kilobytes of /proc
    private static final ForkedProgram PROGRAM = new ForkedProgram(
            MutationProgram.class, List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC"));

    @TempDir
    private Path folder;

    @Test
    void d5_damaged_scripts_end_in_a_report_or_an_error() throws Exception {
        end_in_a_line(Kind.SCRIPTS, 6_000);
    }

    @Test
    void d5_damaged_files_of_dbml_end_in_a_report_or_an_error() throws Exception {
        end_in_a_line(Kind.DBML, 1_500);
    }

    @Test
    void d5_damaged_drawings_and_pages_end_in_a_report_or_an_error() throws Exception {
        end_in_a_line(Kind.DRAWINGS, 1_000);
    }

    @Test
    void d5_damaged_schemas_of_drizzle_end_in_a_report_or_an_error() throws Exception {
        end_in_a_line(Kind.DRIZZLE, 1_000);
    }

    @Test
    void d5_damaged_tables_of_text_end_in_a_report_or_an_error() throws Exception {
        end_in_a_line(Kind.TABLES_OF_TEXT, 1_000);
    }

    @Test
    void d5_damaged_databases_and_projects_end_in_a_report_or_an_error() throws Exception {
        end_in_a_line(Kind.DATABASES_AND_PROJECTS, 1_500);
    }

    private void end_in_a_line(Kind kind, int count) throws Exception {
        Process process = PROGRAM.with(folder.toString(), kind.name(), String.valueOf(count))
                .start();
        String last = "";
        int files = 0;
        List<String> wrong = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(MutationProgram.RESIDENT)) {
                    assertThat(Integer.parseInt(line.replaceAll("\\D", ""))).isLessThan(GIGABYTE);
                } else if (line.startsWith(MutationProgram.WRONG)) {
                    wrong.add(last + " " + line);
                } else {
                    last = line;
                    files++;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(process.waitFor()).as(last).isZero();
        assertThat(files).isEqualTo(count);
    }
}
