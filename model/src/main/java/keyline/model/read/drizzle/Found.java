package keyline.model.read.drizzle;

/// A value, and what the names in it mean.
record Found(Node node, Scope scope) {

    int line() {
        return node.line();
    }
}
