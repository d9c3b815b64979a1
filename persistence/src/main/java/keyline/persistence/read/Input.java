package keyline.persistence.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.read.ReadReport;
import keyline.persistence.file.Project;

/// What came of reading files: a project, and what had to be left out.
///
/// @param kind what people call the format that was read, empty for a project of Keyline
public record Input(Project project, ReadReport report, String kind) implements Closeable {

    /// A project of Keyline, or what it is read as isn't said yet.
    public Input(Project project, ReadReport report) {
        this(project, report, "");
    }

    /// The same, read as this.
    Input as(String read) {
        return new Input(project, report, read);
    }

    /// The same rows for a design in which types, keys or names of columns were changed; the columns are those that
    /// were read.
    public Input shaped(Document changed) {
        SampleRows rows = project.rows() instanceof TypedRows typed
                ? new TypedRows(typed.rows(), changed.schema())
                : project.rows();
        return new Input(new Project(changed, rows, project.source()), report, kind);
    }

    /// How many rows it has, where that is known without reading them.
    public OptionalLong rows() {
        return project.rows() instanceof TypedRows typed
                ? OptionalLong.of(typed.rows().count())
                : OptionalLong.empty();
    }

    /// The columns of a table that its rows have values for; none where it has no rows.
    ///
    /// @throws UncheckedIOException when the rows can't be read
    public List<ColumnId> given(Table table) {
        if (project.rows() instanceof TypedRows typed) {
            return typed.given(table);
        }
        boolean any = hasRows(project.rows(), table);
        return any ? table.columns().stream().map(Column::id).toList() : List.of();
    }

    private static boolean hasRows(SampleRows rows, Table table) {
        try {
            rows.forEach(table, _ -> {
                throw new Enough();
            });
            return false;
        } catch (Enough _) {
            return true;
        }
    }

    /// Ends the reading of rows.
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    @Override
    public void close() throws IOException {
        project.close();
    }
}
