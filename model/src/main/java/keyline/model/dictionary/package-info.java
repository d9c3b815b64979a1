/// A design as a data dictionary: what is to be said of each table, and the page that says it.
///
/// The page is one file that asks nothing of anybody: its content security policy names the style and the script that
/// it holds by their hashes, so that not even a name that slipped through unescaped could run.
@org.jspecify.annotations.NullMarked
package keyline.model.dictionary;
