package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;

/**
 * A request that the provider sends: a webhook, or a callback of an operation.
 *
 * @param name the webhook's or the callback's
 * @param content what is sent
 */
public record Webhook(Location at, String name, String method, Docs docs, Content content) {}
