package dev.plumbline.tests.soak;

/** What can happen to a request. */
enum Mishap {
    NONE(true),
    RESET_AFTER_WORK(true),
    NO_REPLY(false),
    CUT_OFF(true),
    HTML(true),
    SERVER_ERROR(true),
    UNAVAILABLE(false),
    DECLINED(false),
    DECLINED_FOR_A_WHILE(false);

    private final boolean works;

    Mishap(boolean works) {
        this.works = works;
    }

    /** Whether the server does what it is asked to before this happens. */
    boolean works() {
        return works;
    }
}
