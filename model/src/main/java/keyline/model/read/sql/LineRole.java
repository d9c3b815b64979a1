package keyline.model.read.sql;

/// What a line is that begins outside of quotes and comments.
enum LineRole {
    /// Part of a statement.
    TEXT,
    /// An order to the program that runs the script: `\connect`, `PROMPT`.
    COMMAND,
    /// The end of the statement before it: `GO`, `/`.
    END,
    /// The choice of another end of statements: `DELIMITER //`.
    DELIMITER
}
