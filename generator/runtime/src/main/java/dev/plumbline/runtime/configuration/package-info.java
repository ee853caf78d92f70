/**
 * What a client is given when it is made: settings, from the code or from outside, and what they default to. {@link
 * dev.plumbline.runtime.configuration.ClientConfig} is what users build.
 */
@NullMarked
package dev.plumbline.runtime.configuration;

import org.jspecify.annotations.NullMarked;
