/// What comes from a spreadsheet into columns that refer to other tables: matching by key, then by words that only one
/// row has, and one review of all that matches nothing or too much. A text is matched as a whole, never split.
@org.jspecify.annotations.NullMarked
package keyline.app.data.paste;
