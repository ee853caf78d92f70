package dev.plumbline.runtime.page;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through what pages have, and fetches the next one where it needs it. */
final class PageIterator<T, R extends @Nullable Object, V> implements Iterator<V> {

    private final PageQuery<T, R> query;
    private final OngoingPages<T, R> pages;
    private final Function<Page<T, R>, Iterator<V>> parts;
    private Iterator<V> ready = Collections.emptyIterator();

    PageIterator(PageQuery<T, R> query, Function<Page<T, R>, Iterator<V>> parts) {
        this.query = query;
        this.pages = new OngoingPages<>(query);
        this.parts = parts;
    }

    /** A page as the one thing that it has. */
    static <P> Iterator<P> itself(P page) {
        return List.of(page).iterator();
    }

    @Override
    public boolean hasNext() {
        while (!ready.hasNext() && !pages.isDone()) {
            ready = parts.apply(pages.received(query.call(pages)));
        }
        return ready.hasNext();
    }

    @Override
    public V next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.next();
    }
}
