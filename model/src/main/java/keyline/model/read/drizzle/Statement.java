package keyline.model.read.drizzle;

import java.util.Map;

/// A statement of a file that may matter to a schema.
sealed interface Statement {

    /// Where it begins, from 1.
    int line();

    /// `import { a as b } from "module"`.
    ///
    /// @param names those of this file, with those of the module; `*` for all of it
    record Imported(Map<String, String> names, String module, int line) implements Statement {
        public Imported {
            names = Map.copyOf(names);
        }
    }

    /// `export const name = value`.
    ///
    /// @param comment what is said above it, empty when nothing is
    /// @param text as it is written; of a long one the beginning
    record Declared(String name, Node value, String comment, int line, String text) implements Statement {}

    /// A value that gets no name.
    record Unnamed(Node value, int line, String text) implements Statement {}

    /// `export * from "module"`.
    record Passed(String module, int line, String text) implements Statement {}
}
