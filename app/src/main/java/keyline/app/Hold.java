package keyline.app;

/// Work that the document must not change under: edits are refused meanwhile, undo and redo are its own.
interface Hold {

    /// What has to be done first, in one sentence.
    String reason();

    void undo();

    void redo();
}
