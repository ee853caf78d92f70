package dev.plumbline.tests.faults;

import com.github.tomakehurst.wiremock.common.Notifier;

/** Says nothing: a request without an answer is told by the test that looks for it. */
final class Quiet implements Notifier {

    @Override
    public void info(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Throwable t) {}
}
