/// Which things of two documents are the same, where their ids don't say so: a design and a script of it that was
/// changed elsewhere, or two files. Everything behind this package goes by ids again.
@org.jspecify.annotations.NullMarked
package keyline.model.match;
