/// The page of one row: its fields as a form, below which nothing else is known of the store than what a grid knows.
@org.jspecify.annotations.NullMarked
package keyline.app.data.record;
