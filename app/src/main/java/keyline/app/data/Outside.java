package keyline.app.data;

import keyline.app.command.LinkActions;
import keyline.app.job.Jobs;
import keyline.app.project.FileQuestions;

/// What the data panel asks of the rest of the program.
///
/// @param files where files are asked for
/// @param jobs for imports and exports
/// @param links for columns that are to refer to another table
public record Outside(FileQuestions files, Jobs jobs, LinkActions links) {}
