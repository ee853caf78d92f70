package dev.plumbline.tests.faults;

/**
 * An address at which nobody is.
 *
 * @param end gives back what keeps others away from it
 */
record Nowhere(String url, Runnable end) implements Site {

    @Override
    public int requests() {
        return 0;
    }

    @Override
    public boolean awaitNoConnection() {
        return true;
    }

    @Override
    public void close() {
        end.run();
    }
}
