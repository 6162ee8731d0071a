<?php
/**
 * Plugin Name:       Salve Elements
 * Description:       Blocks and tags for article pages that care for their readers: pull quotes, article cards, recent articles, reflection prompts that keep words on the reader's device, and a newsletter form.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The authors of salve-elements
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       salve-elements
 * Domain Path:       /languages
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/blocks.php';

/** Gives what the build knows of the elements: version, tags with their attributes and slots, newsletter services. */
function salve_elements_table() {
	static $table;
	if ( ! $table ) {
		$table = wp_json_file_decode( __DIR__ . '/elements.json', array( 'associative' => true ) );
	}
	return $table;
}

/** Gives the address of a file of the elements. A version's files have a folder of their own: the script fetches others from beside it. */
function salve_elements_url( $file ) {
	return plugins_url( 'elements-' . salve_elements_table()['version'] . '/' . $file, __FILE__ );
}

/** Registers script and styles. WordPress 6.5 and later know modules; the editor's frame and earlier ones take a script that is made one. */
function salve_elements_register() {
	$version = salve_elements_table()['version'];
	wp_register_style( 'salve-elements', salve_elements_url( 'salve.css' ), array(), $version );
	wp_register_style( 'salve-elements-plain', salve_elements_url( 'salve-plain.css' ), array( 'salve-elements' ), $version );
	// WordPress 6.1 keeps blocks of full width inside the padding, if one padded block stands in another.
	$full = array();
	foreach ( array( 'left', 'right' ) as $side ) {
		$full[] = "margin-$side:calc(var(--wp--style--root--padding-$side)*-1)";
	}
	wp_add_inline_style(
		'salve-elements',
		'.salve-elements-article{display:contents}.salve-elements-article.has-global-padding>.alignfull{' . implode( ';', $full ) . '}'
	);
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- A module runs once the page is read, wherever it stands.
	wp_register_script( 'salve-elements', salve_elements_url( 'salve.js' ), array(), null, false );
	if ( function_exists( 'wp_register_script_module' ) ) {
		wp_register_script_module( 'salve-elements', salve_elements_url( 'salve.js' ), array(), null );
	}
}
add_action( 'init', 'salve_elements_register' );

/** Makes the script a module where WordPress prints it as a plain one. */
function salve_elements_script_tag( $tag, $handle ) {
	if ( 'salve-elements' !== $handle ) {
		return $tag;
	}
	$tag = preg_replace( '/(<script\b[^>]*?)\stype=(["\'])[^"\']*\2/', '$1', $tag );
	return preg_replace( '/<script(?=[^>]*\ssrc=)/', '<script type="module"', $tag );
}
add_filter( 'script_loader_tag', 'salve_elements_script_tag', 10, 2 );

/** Asks for script and styles on this page, and for those that keep the place of plain HTML where the text has some. */
function salve_elements_enqueue( $html = '' ) {
	wp_enqueue_style( 'salve-elements' );
	if ( preg_match( '/\sdata-salve=/i', $html ) ) {
		wp_enqueue_style( 'salve-elements-plain' );
	}
	if ( function_exists( 'wp_enqueue_script_module' ) && ! is_admin() ) {
		wp_enqueue_script_module( 'salve-elements' );
	} else {
		wp_enqueue_script( 'salve-elements' );
	}
}

/** Tells whether HTML uses an element, by its tag or by a plain tag with `data-salve`. */
function salve_elements_are_in( $html ) {
	return is_string( $html ) && preg_match( '/<salve-|\sdata-salve=/i', $html );
}

/** Asks for the files where a text that is shown uses an element: a post, a widget, a part of a template, a synced pattern. */
function salve_elements_watch( $html ) {
	if ( salve_elements_are_in( $html ) && ! is_feed() && ! is_admin() ) {
		salve_elements_enqueue( $html );
	}
	return $html;
}
foreach ( array( 'render_block', 'the_content', 'the_excerpt', 'widget_text', 'widget_block_content', 'widget_custom_html_content', 'term_description' ) as $salve_elements_filter ) {
	add_filter( $salve_elements_filter, 'salve_elements_watch', 99 );
}

/** Asks for the files in the page's head where the posts of this page use an element: there the styles keep the place of what is to come. */
function salve_elements_look_ahead() {
	global $wp_query;
	foreach ( (array) $wp_query->posts as $post ) {
		if ( $post instanceof WP_Post && salve_elements_are_in( $post->post_content ) ) {
			salve_elements_enqueue( $post->post_content );
		}
	}
}
add_action( 'wp_enqueue_scripts', 'salve_elements_look_ahead' );

/** Asks for the files in the block editor, and inside its frame. */
function salve_elements_in_editor() {
	if ( is_admin() ) {
		salve_elements_enqueue();
	}
}
add_action( 'enqueue_block_assets', 'salve_elements_in_editor' );

/**
 * Lets every author write our tags with their attributes, and the HTML that belongs inside.
 * An attribute with an address is checked by the element again: it links to none but http(s) and mailto.
 */
function salve_elements_allowed_html( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	$common = array_fill_keys( array( 'class', 'id', 'lang', 'dir', 'hidden', 'style', 'role', 'data-*' ), true );
	foreach ( salve_elements_table()['elements'] as $tag => $element ) {
		$allowed[ $tag ] = array_fill_keys( array_keys( $element['attributes'] ), true ) + $common;
	}
	$time              = isset( $allowed['time'] ) && is_array( $allowed['time'] ) ? $allowed['time'] : array();
	$allowed['time']   = array( 'datetime' => true ) + $common + $time;
	foreach ( $allowed as $tag => $attributes ) {
		if ( is_array( $attributes ) ) {
			$allowed[ $tag ]['slot'] = true;
		}
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'salve_elements_allowed_html', 10, 2 );

/** Names the attributes of ours that hold addresses, so that WordPress lets no script through in them. */
function salve_elements_uri_attributes( $names ) {
	return array_merge( $names, array( 'image', 'privacy-href', 'redirect' ) );
}
add_filter( 'wp_kses_uri_attributes', 'salve_elements_uri_attributes' );

require __DIR__ . '/article.php';
require __DIR__ . '/classic.php';
