import { useEffect, useState } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { Drafts } from '../components/drafts';
import { NoPermission } from '../components/Loaded';
import { Notices } from '../components/notices';
import { Router } from '../components/router';
import { boot } from '../components/boot';
import { make_client } from '../components/wire/client';
import { ErrorBoundary } from './ErrorBoundary';
import { Screen } from './Screen';

export function App() {
	const [ client ] = useState( make_client );
	useEffect( () => () => client.clear(), [ client ] );
	return (
		<ErrorBoundary>
			<QueryClientProvider client={ client }>
				<Drafts>
					<Notices>
						<Router>{ boot().may_act ? <Screen /> : <NoPermission /> }</Router>
					</Notices>
				</Drafts>
			</QueryClientProvider>
		</ErrorBoundary>
	);
}
