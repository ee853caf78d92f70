package dev.plumbline.runtime.client;

import dev.plumbline.runtime.error.Attempt;
import dev.plumbline.runtime.http.HttpCall;

/** A request that was checked and is ready to send, and what exceptions call it. */
record PreparedCall(Attempt attempt, HttpCall call) {}
