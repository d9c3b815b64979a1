/// Import from a live database: a page on which one says where it is, and picks its tables. The network is waited for
/// in jobs only.
@org.jspecify.annotations.NullMarked
package keyline.app.connect;
