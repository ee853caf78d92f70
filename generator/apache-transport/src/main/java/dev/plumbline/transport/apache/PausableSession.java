package dev.plumbline.transport.apache;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.channels.SelectionKey;
import org.apache.hc.core5.reactor.IOSession;

/**
 * A connection that is not read from while its reader wants nothing. The library stops listening for more where a body's
 * window is used up, but goes on reading for as long as there is something to read; from a server that sends faster than
 * this machine reads, that is for ever.
 */
final class PausableSession implements InvocationHandler {

    private final IOSession session;

    private PausableSession(IOSession session) {
        this.session = session;
    }

    static IOSession over(IOSession session) {
        return (IOSession) Proxy.newProxyInstance(
                PausableSession.class.getClassLoader(), new Class<?>[] {IOSession.class}, new PausableSession(session));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("read") && (session.getEventMask() & SelectionKey.OP_READ) == 0) {
            return 0;
        }
        try {
            return method.invoke(session, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
