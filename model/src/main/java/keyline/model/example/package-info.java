/// The example that a new user opens, and that documentation, tests and pictures use.
@org.jspecify.annotations.NullMarked
package keyline.model.example;
