<?php
/**
 * Fills an empty WordPress for the tests: a site, the plugin, and one page for each way to write the check. Prints the addresses.
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = getenv( 'BACK_CHECK_HOST' );

/** There is nobody to write to. */
function wp_mail() {
	return true;
}

require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'Hill Street Physiotherapy', 'clinic', 'clinic@example.org', true, '', bin2hex( random_bytes( 12 ) ) );
$activated = activate_plugin( 'back-check/back-check.php' );
if ( is_wp_error( $activated ) ) {
	fwrite( STDERR, $activated->get_error_message() );
	exit( 1 );
}

$recipe = file_get_contents( dirname( __DIR__, 2 ) . '/docs/recipes/wordpress.md' );
preg_match( '~```shortcode\n(.*?)```~s', $recipe, $shortcode );
$pages     = array(
	'recipe'    => $shortcode[1],
	'shortcode' => '[back_check region="GB" clinic_name="Hill &amp; Sons" clinic_phone="020 7946 0000" loading="eager" onclick="alert(1)"]<p>Please call us.</p><script>window.ran = true</script>[/back_check]',
	'block'     => '<!-- wp:back-check/check {"region":"US","clinic_name":"\u0022\u003e\u003cimg src=x onerror=alert(1)\u003e","booking_url":"javascript:alert(1)","loading":"eager"} --><!-- wp:paragraph --><p>Please call us.</p><!-- /wp:paragraph --><!-- /wp:back-check/check -->',
	'leaving'   => '[back_check region="GB" loading="eager" leave-to share="result" isolation="page" frame="javascript:alert(1)"]',
	'framed'    => '<!-- wp:back-check/check {"region":"GB","loading":"eager","isolation":"frame","frame":"on","leave_to":"/weather"} /-->',
	'without'   => '<p>No check here.</p>',
);
$addresses = array();
foreach ( $pages as $name => $content ) {
	$post               = array(
		'post_title'   => $name,
		'post_content' => wp_slash( $content ),
		'post_status'  => 'publish',
		'post_type'    => 'page',
	);
	$addresses[ $name ] = '/?page_id=' . wp_insert_post( $post );
}
echo wp_json_encode( $addresses );
