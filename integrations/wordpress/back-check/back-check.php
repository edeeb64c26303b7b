<?php
/**
 * Plugin Name:       Back Check
 * Description:       A self-check for low back spasm that runs wholly in the visitor's browser: as the shortcode [back_check] or as a block.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The authors of Back Check
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       back-check
 *
 * The MIT licence is compatible with the GNU General Public License that WordPress is under, version 2 and later. The files of
 * the release in `release/` are under MIT or Apache-2.0, at your choice.
 *
 * @package BackCheck
 */

namespace BackCheck;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'back-check';

/** The attributes of the element that a page may set, as they are called in the shortcode and in the block. */
const ATTRIBUTES = array( 'lang', 'region', 'clinic_name', 'clinic_phone', 'booking_url', 'theme', 'profile', 'pack', 'loading', 'share', 'isolation', 'frame', 'leave_to' );

/** Those whose value is an address. */
const ADDRESSES = array( 'booking_url', 'pack', 'frame', 'leave_to' );

/** Those that may stand without an address, and what an author writes for that: neither the block nor every editor can leave a value out. */
const ALONE    = array( 'frame', 'leave_to' );
const NO_VALUE = 'on';

/**
 * What the release says of itself: its folder, and the hash of each of its files. Null when no release was put beside this file.
 *
 * @return array{folder: string, files: array<string, string>}|null
 */
function release() {
	static $release = null;
	$list = __DIR__ . '/release/sri.json';
	if ( null === $release && is_readable( $list ) ) {
		$release = json_decode( file_get_contents( $list ), true ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this plugin.
	}
	return $release;
}

/** The script's path in the release: the copy in the folder that never changes, which can be named with its hash. */
function script() {
	return trim( release()['folder'], '/' ) . '/back-check.js';
}

/** Tells WordPress of the script. It is sent only with pages that hold a check. */
function register_script() {
	if ( release() ) {
		// No version: the folder's name is one, and a question mark would hide from the script where its files are.
		wp_register_script( HANDLE, plugins_url( 'release/' . script(), __FILE__ ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
}

/**
 * A module, and only as it was published.
 *
 * @param string $tag    The tag as WordPress writes it.
 * @param string $handle Whose it is.
 * @param string $source The address of the script.
 */
function script_tag( $tag, $handle, $source ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	return sprintf(
		"<script type=\"module\" src=\"%s\" integrity=\"%s\" crossorigin=\"anonymous\"></script>\n",
		esc_url( $source ),
		esc_attr( release()['files'][ script() ] )
	);
}

/**
 * The element for a page.
 *
 * @param array|string $given   The attributes as the author wrote them.
 * @param string|null  $content What shows until the check runs, and beside the reason when it cannot.
 */
function element( $given, $content = null ) {
	if ( ! release() ) {
		return current_user_can( 'edit_posts' ) ? esc_html__( 'Back Check: copy a release into the folder “release” of the plugin.', 'back-check' ) : '';
	}
	wp_enqueue_script( HANDLE );
	$written = '';
	foreach ( array_intersect_key( named( (array) $given ), array_flip( ATTRIBUTES ) ) as $name => $value ) {
		$written .= is_string( $value ) ? attribute( $name, $value ) : '';
	}
	return sprintf( '<back-check%s>%s</back-check>', $written, wp_kses_post( whole( do_shortcode( (string) $content ) ) ) );
}

/**
 * What an author gave, by the names of ATTRIBUTES, also where it was written as in HTML: `leave-to="/"`, or `frame` without a value.
 *
 * @param array $given WordPress numbers what has no value.
 */
function named( $given ) {
	$named = array();
	foreach ( $given as $name => $value ) {
		list( $name, $value )                   = is_int( $name ) ? array( $value, NO_VALUE ) : array( $name, $value );
		$named[ str_replace( '-', '_', $name ) ] = $value;
	}
	return $named;
}

/**
 * An attribute of the element as markup; nothing where nothing is given, or what may not be in a page.
 *
 * @param string $name  One of ATTRIBUTES.
 * @param string $value As the author wrote it.
 */
function attribute( $name, $value ) {
	$html = str_replace( '_', '-', $name );
	if ( NO_VALUE === $value && in_array( $name, ALONE, true ) ) {
		return ' ' . $html;
	}
	$safe = in_array( $name, ADDRESSES, true ) ? esc_url( $value ) : esc_attr( $value );
	return '' === $safe ? '' : sprintf( ' %s="%s"', $html, $safe );
}

/**
 * What an author wrote inside, without the halves of paragraphs that WordPress puts around a shortcode.
 *
 * @param string $content Markup.
 */
function whole( $content ) {
	return force_balance_tags( preg_replace( '~^\s*(</p>|<br />)|<p>\s*$~', '', $content ) );
}

/**
 * The element as a block.
 *
 * @param array  $given   The block's attributes.
 * @param string $content The blocks inside: what shows until the check runs.
 */
function block( $given, $content ) {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), element( $given, $content ) );
}

add_action( 'init', __NAMESPACE__ . '\register_script' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 3 );
add_action(
	'init',
	function () {
		add_shortcode( 'back_check', __NAMESPACE__ . '\element' );
		register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\block' ) );
	}
);
