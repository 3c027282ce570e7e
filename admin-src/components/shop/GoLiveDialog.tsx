import { lazy, Suspense } from 'react';

const LiveDialog = lazy( () => import( './LiveDialog' ) );

/** Asked for once in the life of a shop: its code comes when it is. */
export const GoLiveDialog = ( props: { onClose: () => void } ) => (
	<Suspense fallback={ null }>
		<LiveDialog { ...props } />
	</Suspense>
);
