package dev.plumbline.tests.faults;

/** An address at which nobody is. */
record Nowhere(String url) implements Site {

    @Override
    public int requests() {
        return 0;
    }

    @Override
    public boolean awaitNoConnection() {
        return true;
    }

    @Override
    public void close() {}
}
